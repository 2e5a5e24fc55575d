import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** A dozen tabs are wider than most windows: scrolls the active one into view. Renders nothing. */
export function ActiveTabInView() {
  const active = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document.querySelector(".graphiql-tab-active")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [active]);
  return null;
}
