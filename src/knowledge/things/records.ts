import { Verdict } from "../../contract/vocabulary.ts";
import { labelsOf, index, type Index } from "../../query/thing.ts";
import { things } from "./things.ts";

/** What the graph stores besides its things: names, history and import runs. */
interface RecordKind {
  /** The unique property; its id by default. */
  key?: string;
  about: string;
  words?: Record<string, { values: readonly string[] }>;
  /** Links by type: the labels they lead to. */
  links?: Record<string, readonly string[]>;
  indexes?: Record<string, Index>;
}

const named = things.filter(({ kind }) => kind && kind.named !== false).map((thing) => labelsOf(thing)[0]!);

export const records: Record<string, RecordKind> = {
  Assessment: {
    about: "an editor's verdict on a claim",
    words: { verdict: Verdict },
    links: { ASSESSES: ["Claim"], BASED_ON: ["Observation"] },
  },
  IngestRun: { about: "one run of a tool that wrote statements" },
  Redirect: { about: "the id of a merged entity", links: { REDIRECTS_TO: ["Entity"] } },
  Change: {
    about: "one entry of a history, linked by CHANGED to all that it changed",
    indexes: { change_on: index("on", "id") },
  },
  GraphState: { about: "what is known of the graph as a whole" },
  // Words are folded (case, accents, script) before they are stored, so the analyzer only splits at whitespace.
  Name: {
    key: "folded",
    about: "one folded spelling",
    links: { NAMES: [...new Set(named)] },
    indexes: { name_words: index.words("words") },
  },
  ApiKey: { key: "sha256", about: "a key that may write" },
};
