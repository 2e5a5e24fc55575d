import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go, inThisLanguage } from "./address.ts";

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { to: string };

/** A link within the page. A click with a modifier or another button stays the browser's own: new tab, new window, download. */
export function AppLink({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a href={inThisLanguage(to)} onClick={follow} {...rest} />;
}
