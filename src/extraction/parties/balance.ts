// Whose balance it is, and with whom.
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { ahead, behind, distinctCountries, jointly, otherOf, joinedPair, pick, withRest } from "./pair.ts";
import type { Parties, PartiesContext } from "./context.ts";

export function balance(context: PartiesContext, named: Mention[]): Parties {
  const { sentence, home, language } = context;
  const { places } = language;
  // "With China it's $500 billion, and with the world it's 800".
  if (places.withAll?.test(sentence.slice(context.from, context.number)))
    return { countries: distinctCountries([home]), directed: false, inferred: true, rule: "parties.whole" };
  const joined = joinedPair(sentence, named, language) ?? jointly(sentence, named, language);
  if (joined) return { countries: joined, directed: false, inferred: false, rule: "parties.pair" };
  const before = (mention: Mention): string => ahead(sentence, mention, 28);
  // "We lost 9 billion to China last year on trade": it owns nothing.
  const owns = (mention: Mention): boolean =>
    places.lostTo?.test(before(mention)) !== true &&
    (places.ownerAfter.test(behind(sentence, mention)) || places.ownerBefore?.test(before(mention)) === true);
  // "The deficit of the United States with us", told in Korea: home is a partner where another owns it.
  const ofOther = named.some((mention) => mention.code !== home && owns(mention));
  const partner = pick(
    named.filter((mention) => places.partnerBefore.test(before(mention)) && (mention.code !== home || ofOther)),
    context.number,
  );
  const owner = named.find((mention) => mention !== partner && owns(mention));
  if (partner) {
    const sides = withRest([owner?.code ?? home, partner.code], named, context);
    return { countries: distinctCountries(sides), directed: false, inferred: !owner, rule: "parties.with" };
  }
  const bloc = named.find((mention) => mention.code !== home);
  const ofTwo = context.adjacent && context.before?.countries.length === 2 && context.before.countries.includes(home ?? "");
  const ofAll = places.wholeInWords && places.everywhere.test(sentence.slice(context.from, context.number));
  const own =
    !ofAll &&
    !places.asNation?.test(sentence) &&
    (!owner || (owner.code === home && context.frame.titled)) &&
    !ofWholeBalance(sentence, context.trigger, language);
  if (own && named.every((mention) => mention.code === home) && ofTwo && !places.foreignTrade.test(sentence))
    return {
      countries: distinctCountries([home, ...context.before!.countries]),
      directed: false,
      inferred: true,
      rule: "parties.before",
    };
  // "So the deficit with China keeps growing?" – "It was 68.7 billion": with China.
  const asked = context.frame.introduced === true && context.pronoun && context.before === null;
  const isOfPair = places.balanceOfTwo === true || asked;
  const facing = isOfPair && context.frame.type === "transcript" && home !== null ? otherOf(context.frame, home) : null;
  if (own && facing && !owner && !bloc && !places.foreignTrade.test(sentence) && !places.everywhere.test(sentence))
    return { countries: distinctCountries([home, facing]), directed: false, inferred: true, rule: context.frame.rule };
  // "That let China in. In 2000 that deficit was $9 billion": with the one named last.
  const last = context.frame.type === "transcript" && named.length === 0 ? context.lastNamed : null;
  if (
    last &&
    home &&
    last !== home &&
    places.thatBalance?.test(sentence.slice(Math.max(0, context.trigger.start - 8), context.trigger.end))
  )
    return { countries: [home, last], directed: false, inferred: true, rule: "parties.last-named" };
  const codes = owner
    ? [owner.code]
    : bloc
      ? isBloc(bloc.code) && places.ownerBefore?.test(before(bloc))
        ? [bloc.code]
        : [home, bloc.code]
      : context.pronoun && context.before
        ? context.before.countries
        : [home];
  return { countries: distinctCountries(codes), directed: false, inferred: !owner && !bloc, rule: "parties.balance" };
}

/** "the overall deficit", "a deficit with the world": of all partners, whoever was named before. */
export const ofWholeBalance = (sentence: string, { start, end }: { start: number; end: number }, { places }: Language): boolean =>
  !places.wholeInWords &&
  (places.everywhere.test(sentence.slice(Math.max(0, start - 12), start + 8)) ||
    places.withWorld?.test(sentence.slice(end, end + 32)) === true);
