import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go, inThisLanguage } from "./address.ts";

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { to: string };

/** A link within the page. Clicks with a modifier or another button are left to the browser: new tab, new window, download. */
export function AppLink({ to, onClick, ...rest }: LinkProps) {
  const onFollow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a href={inThisLanguage(to)} onClick={onFollow} {...rest} />;
}
