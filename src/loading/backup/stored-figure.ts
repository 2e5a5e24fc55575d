import { figureProblems, timeProblem, type GivenFigure } from "../../contract/plausible.ts";
import type { Span } from "../../contract/time.ts";
import type { ClaimKind, Flow, Measure } from "../../contract/vocabulary.ts";
import { fromPortable } from "../../graph/portable.ts";
import { measureOf } from "../../knowledge/observation/observation.seed.ts";
import type { NodeLine } from "./graph-lines.ts";

/** Matches every line to be checked and few others: parsing a line takes as long as hashing it. */
const mayBeWrong = /"(value|low|high|usd)":[-\d{]|"(period|compared|said)(Start|End|On)":(?!"19|"20|"2100|null)/;

/** The problem with the figure of a node in a backup or feed, if any. One impossible amount breaks every computation that includes it. */
export function storedProblem(line: string): string | undefined {
  return mayBeWrong.test(line) ? problemOfNode((JSON.parse(line) as NodeLine).properties) : undefined;
}

export function problemOfNode(properties: NodeLine["properties"]): string | undefined {
  const [found] = figureProblems(figureOf(properties));
  if (found) return `${found.field}: ${found.message.replace(/\.$/, "")}`;
  const said = timeOf(properties, "saidOn", "saidEnd");
  const message = said && timeProblem(said);
  return message ? `saidOn: ${message.replace(/\.$/, "")}` : undefined;
}

function figureOf(properties: NodeLine["properties"]): GivenFigure {
  const text = (name: string) => (typeof properties[name] === "string" ? properties[name] : undefined);
  const amount = (name: string) => {
    const value = fromPortable(properties[name] ?? "");
    return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
  };
  const flow = text("flow") as Flow | undefined;
  return {
    measure: flow ? measureOf[flow] : ((text("measure") ?? "OTHER") as Measure),
    // An office's figure is a level.
    kind: (text("kind") ?? (flow ? "LEVEL" : "CHANGE")) as ClaimKind,
    unit: text("unit") ?? null,
    value: amount("value"),
    low: amount("low"),
    high: amount("high"),
    usd: amount("usd"),
    period: timeOf(properties, "periodStart", "periodEnd"),
    comparedTo: timeOf(properties, "comparedStart", "comparedEnd"),
  };
}

function timeOf(properties: NodeLine["properties"], first: string, last: string): Span | null {
  const start = properties[first];
  if (start === undefined) return null;
  const end = properties[last] ?? start;
  return typeof start === "string" && typeof end === "string"
    ? { start, end, label: start === end ? start : `${start} to ${end}` }
    : { start: "", end: "", label: JSON.stringify(start) };
}
