// What two countries sold each other, for a total or a difference of both behind it.
import type { ExtractedClaim } from "../claim.ts";
import { isMoney } from "../quantity/unit.ts";
import type { RunningTopic } from "../topic.ts";

/** "We sold them $5 billion. They sold us 4": exports less imports of the one the text is at home in, or of the first seller. */
export function keepFlows(claims: ExtractedClaim[], home: string | null, topic: RunningTopic): void {
  if (claims.length === 0) return;
  const flows = claims.filter(({ directed, kind, unit }) => directed && kind === "LEVEL" && isMoney(unit));
  const [last, before = topic.flow] = flows.toReversed();
  topic.flow = last ?? null;
  topic.both = null;
  if (!last || !before || last.countries[0] !== before.countries[1] || last.countries[1] !== before.countries[0]) return;
  const [out, back] = last.countries[0] === home ? [last, before] : [before, last];
  topic.both = out.value - back.value;
}
