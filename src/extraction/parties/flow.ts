// One country's goods to another: what is shared by what a country sells and what it buys.
import type { Mention } from "../place/mention.ts";
import { endsOf } from "./ends.ts";
import { incoming } from "./incoming.ts";
import { outgoing } from "./outgoing.ts";
import { fromTo, joinedPair } from "./pair.ts";
import type { Parties, PartiesContext } from "./context.ts";

/** `buys`: whether it is what a country takes in that the number counts. */
export function flow(context: PartiesContext, named: Mention[], buys: boolean): Parties {
  const { sentence, home, frame, language } = context;
  if (language.places.worldBefore?.test(sentence.slice(Math.max(0, context.trigger.start - 60), context.trigger.start)))
    return { countries: ["WLD"], directed: false, inferred: false, rule: "parties.world" };
  const ends = endsOf(context, named, buys);
  const { buyer, seller } = ends;
  const talks = frame.type === "transcript";
  const joined = joinedPair(sentence, named, language);
  if (joined && !buyer && talks) return fromTo(joined[0], joined[1], "parties.pair", false);
  const last =
    !talks && context.before?.directed && !seller && !buyer
      ? named.filter((mention) => mention.code !== home && mention.end <= context.number).at(-1)
      : undefined;
  return (buys ? incoming : outgoing)({ ...ends, context, named, next: last });
}
