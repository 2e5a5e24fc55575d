import type { NamedNode } from "./queries.ts";
import { nodeName, typeOfNode } from "./queries.ts";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A small page about one thing, for the tooltip of a reconciliation client. */
export function previewPage(node: NamedNode, address: string): string {
  const others = node.aliases?.slice(0, 6).join(" · ") ?? "";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(nodeName(node))}</title>
<body style="font: 14px/1.4 sans-serif; margin: 12px">
<p style="margin: 0; color: #666">${escaped(typeOfNode(node).name)}</p>
<h1 style="font-size: 18px; margin: 2px 0 6px"><a href="${escaped(`${address}/entity/${encodeURIComponent(node.id)}`)}" target="_blank" rel="noreferrer">${escaped(nodeName(node))}</a></h1>
<p style="margin: 0">${escaped(others)}</p><p style="margin: 6px 0 0; color: #666">${escaped(node.id)}</p></body></html>`;
}
