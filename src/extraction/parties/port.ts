// What a port handles comes from everywhere: it is of the port's own country alone.
import { isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { isEnd } from "../place/subject.ts";
import type { PartiesContext } from "./context.ts";

/** "Актау обработал", "терминал пропустил": the country of the port that handled the cargo, where no other is named with it. */
export function handlerOf(
  { sentence, from, to, trigger, pronoun, frame, home, language }: PartiesContext,
  named: Mention[],
): string | null {
  const { handles, handler, ownPort, portOf, mutual } = language.places;
  // "The Canal moved 300 million tonnes", "our ports handled 9": in talks, too, it is of all partners.
  const ours = frame.type === "transcript" && !pronoun && named.every(({ code }) => code === home);
  const words = sentence.slice(from, to);
  if (ours && ownPort?.test(words) && !mutual.test(words)) return home;
  // "The port at Batam passed 9 million boxes", told by neighbours: of the port's own country.
  const abroad =
    frame.type === "transcript" && portOf
      ? named.find(({ start }) => portOf.test(sentence.slice(Math.max(0, start - 16), start)))
      : undefined;
  if (abroad && named.every(({ code }) => code === abroad.code) && !mutual.test(words)) return abroad.code;
  if (!handles || frame.type === "transcript" || frame.through.length > 1) return null;
  if (!handles.test(sentence.slice(trigger.start, trigger.end))) return null;
  const city = named.find(
    (mention) =>
      mention.capital &&
      mention.end <= trigger.start &&
      !isEnd(sentence, mention, language) &&
      /^[^,.;:\d]{0,30}$/.test(sentence.slice(mention.end, trigger.start)),
  );
  const ahead = sentence.slice(Math.max(0, trigger.start - 70), trigger.start);
  const others = named.filter(({ code }) => code !== (city?.code ?? home));
  if (city) return others.length === 0 ? city.code : null;
  if (!handler?.test(ahead)) return null;
  const [only, ...more] = new Set(named.map(({ code }) => code));
  const inFront = named.every(({ end }) => end <= trigger.start);
  return more.length > 0 || !inFront || isBloc(only ?? "") ? null : (only ?? home);
}
