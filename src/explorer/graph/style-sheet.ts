/** Cytoscape writes a style element unless one of this name is there; the page's security policy forbids it, and graph.css holds its one rule. */
export function keepStyleSheetOut() {
  const name = "__________cytoscape_stylesheet";
  if (document.getElementById(name)) return;
  const mark = document.createElement("meta");
  mark.id = name;
  document.head.append(mark);
}
