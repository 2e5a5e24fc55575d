/**
 * What Plot draws, made fit for the page: no style element of its own, which the security policy forbids (the style sheet holds its
 * rules); parts named by data-mark, as a label without a role is not allowed; and each link named, out of the tab order, since a list
 * or table beside the drawing holds the same links as words.
 */
export function forReaders(svg: Element, nameOf: (address: string) => string): SVGSVGElement {
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
