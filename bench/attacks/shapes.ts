import { Chance } from "../generated-graph/chance.ts";

const leaves = ["id", "text", "topic", "measure", "kind", "modality", "rank", "rankReason", "period { label }", "quantity { value unit }"];
const links = ["speaker", "source", "statement", "between", "from", "to", "commodity", "borderCrossing", "port", "dataPoint"];
const below: Record<string, readonly string[]> = {
  speaker: ["id", "name", "aliases"],
  source: ["id", "title", "url", "licence", "publisher { name country { name } }"],
  statement: ["id", "channel", "saidOn { label }", "event { name }", "accordingTo { name }", "reportedBy { name }"],
  between: ["id", "name", "code"],
  from: ["id", "name"],
  to: ["id", "name"],
  commodity: ["id", "name", "parent { name parent { name } }"],
  borderCrossing: ["id", "name", "connects { name }"],
  port: ["id", "name", "country { name }"],
  dataPoint: ["id", "spreadPct", "claims(first: 2) { id }", "observations { id dataset { id } }"],
};
const filters = [
  `speaker: "Putin"`,
  `between: ["RUS", "CHN"]`,
  `measure: [EXPORTS]`,
  `topic: [TRADE_VOLUME]`,
  `period: { from: "2000-01-01" }`,
  `saidOn: { from: "2000-01-01" }`,
  `rank: [NORMAL]`,
  `commodity: "coal"`,
  `text: "trade"`,
];

/** A document of about 630 bytes that needs new statements: each of its lists selects other fields with another filter. */
export function newShape(n: number): string {
  const chance = new Chance(n * 7_919 + Math.floor(performance.now()));
  const some = (all: readonly string[], most: number) => {
    return Array.from({ length: chance.int(1, most) }, () => chance.of(all)).filter((each, i, kept) => kept.indexOf(each) === i);
  };
  const fields = () => [...some(leaves, 6), ...some(links, 6).map((link) => `${link} { ${some(below[link]!, 4).join(" ")} }`)].join(" ");
  return `{ ${[0, 1].map((i) => `a${i}: claims(first: 1, filter: { ${some(filters, 4).join(", ")} }) { nodes { ${fields()} } }`).join(" ")} }`;
}
