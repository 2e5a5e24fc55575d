/**
 * Cytoscape adds a style element unless one with this name exists; the page's security policy forbids it, and graph.css has its one rule.
 */
export function preventStyleElement() {
  const name = "__________cytoscape_stylesheet";
  if (document.getElementById(name)) return;
  const mark = document.createElement("meta");
  mark.id = name;
  document.head.append(mark);
}
