/**
 * Adapts Plot's output to the page: no style element, which the security policy forbids (the style sheet has its rules); parts identified
 * by data-mark, because a label without a role is invalid; each link named and removed from the tab order, because a list or table next to
 * the drawing has the same links as text.
 */
export function makeAccessible(svg: Element, nameOf: (address: string) => string): SVGSVGElement {
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.querySelectorAll("g[aria-label]").forEach((part) => {
    part.setAttribute("data-mark", part.getAttribute("aria-label")!);
    part.removeAttribute("aria-label");
  });
  svg.querySelectorAll("a").forEach((link) => {
    link.setAttribute("aria-label", nameOf(addressOfLink(link) ?? ""));
    link.setAttribute("tabindex", "-1");
  });
  svg.setAttribute("role", "group");
  return svg as SVGSVGElement;
}

/** Plot still writes xlink:href. */
export const addressOfLink = (link: Element) => link.getAttribute("href") ?? link.getAttributeNS("http://www.w3.org/1999/xlink", "href");
