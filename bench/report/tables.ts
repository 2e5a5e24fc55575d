import { bar, met, shown, type Measure } from "./measure.ts";
import type { Results } from "./results.ts";

const verdict = (measure: Measure): string => ({ true: "met", false: "not met", undefined: "" })[String(met(measure))]!;
const cells = (measure: Measure): string[] => [
  measure.what,
  `${shown(measure.value)}${measure.unit && ` ${measure.unit}`}`,
  bar(measure),
  verdict(measure),
];

export function terminal({ parts }: Results): string {
  return Object.entries(parts)
    .map(([name, { measures }]) => {
      const rows = measures.map(cells);
      const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
      const lines = rows.map(([what, value, least, met]) =>
        `  ${what!.padEnd(widths[0]!)}  ${value!.padStart(widths[1]!)}  ${least!.padStart(widths[2]!)}  ${met}`.trimEnd(),
      );
      return `${name}\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

export function markdown({ machine, parts }: Results): string {
  const { processors, memoryGb, node, neo4j, neo4jMemoryMb } = machine;
  const sections = Object.entries(parts).map(([name, { measures, date, commit, load }]) => {
    const rows = measures.map((measure) => `| ${cells(measure).join(" | ")} |`);
    return `## ${name}\n\n${date}, commit ${commit}, load of the machine before: ${shown(load)}\n\n| what | measured | bar | |\n|---|---:|---:|---|\n${rows.join("\n")}\n`;
  });
  return `# What was measured

By \`npm run bench\` on ${processors}, ${memoryGb} GB, Node ${node}, Neo4j ${neo4j} Community with ${neo4jMemoryMb.heap} MB of heap and
${neo4jMemoryMb.pageCache} MB of page cache. Client, servers and database share the machine. Milliseconds are of this machine; ratios hold elsewhere too.

${sections.join("\n")}`;
}
