import { cypher } from "../../graph/cypher.ts";
import { thing, index } from "../../query/thing.ts";
import { partialDate } from "../figure/properties.ts";
import { link } from "../../query/link.ts";

export const statement = thing({
  label: "Statement",
  prefix: "statement",
  kind: {
    name: "STATEMENT",
    description: "One utterance in a source.",
    words: ["Statement", "Statements"],
    look: { shape: "round-tag", size: 16, light: "#8b949b", dark: "#9aa4aa" },
    named: false,
    searched: false,
  },
  own: ["id", "channel"],
  title: "exact",
  links: {
    speaker: link.one("MADE", "Agent", { incoming: true, required: true, key: "speakerId", field: { description: "Who said it." } }),
    accordingTo: link.many("ACCORDING_TO", "Agent", {
      ordered: true,
      field: {
        description: "Whose information the speaker passes on, nearest first: the consulate speaks, according to the railway group.",
        usual: 2,
      },
    }),
    reportedBy: link.many("REPORTED_BY", "Agent", {
      ordered: true,
      field: { description: "Who carried it to us, nearest to the speaker first: the agency, then the outlet.", usual: 2 },
    }),
    source: link.one("STATED_IN", "Source", {
      required: true,
      fault: "stands in # sources, expected 1",
      key: "sourceId",
      field: { description: "Its source." },
    }),
    event: link.one("AT", "Event", { field: { description: "At which event." } }),
    claims: link.many("CARRIES", "Claim", {
      inverse: true,
      required: true,
      fault: "carries no claim",
      field: { description: "The propositions it carries.", usual: 3, order: (far) => cypher`${far}.ordinal, ${far}.id` },
    }),
    run: link.one("WROTE", "IngestRun", { incoming: true }),
  },
  fields: {
    quote: {
      properties: ["direct"],
      parts: Object.fromEntries(
        ["exact", "prefix", "suffix", "paragraph", "start", "end", "verified", "sha256"].map((name) => [name, name]),
      ),
    },
    saidOn: partialDate("saidOn", "said"),
  },
  verified: "statements carry claims, have one source and a speaker",
  indexes: { statement_source: index("sourceId", "position", "id") },
});
