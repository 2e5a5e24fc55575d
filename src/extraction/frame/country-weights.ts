import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { mentionsOf, settled, withHomeland } from "../place/mention.ts";
import { isEnd, isParty } from "../place/subject.ts";
import { amountsOf } from "../quantity/amount.ts";
import { overlapsAny } from "../span.ts";

/** How much a report is about each country. */
export class CountryWeights {
  readonly weights = new Map<string, number>();
  /** Countries that are named not only as the other end of somebody's trade. */
  readonly subjects = new Set<string>();
  /** Countries whose own trade is described. */
  readonly owners = new Set<string>();

  constructor(
    private readonly named: ReadonlySet<string>,
    private readonly homeland: string | null,
    private readonly language: Language,
  ) {}

  /** How often "our country" is said to sell or buy. */
  ours = 0;

  add(code: string, weight: number): void {
    this.weights.set(code, (this.weights.get(code) ?? 0) + weight);
  }

  addSubject(code: string, weight: number): void {
    this.add(code, weight);
    this.subjects.add(code);
  }

  /** Gives each country that the text names its share of the weight. */
  weigh(text: string, weight: number): Mention[] {
    const language = this.language;
    const named = withHomeland(text, settled(mentionsOf(text, language), this.named), this.homeland, language);
    // "3 billion US dollars" names a currency, no country.
    const money = named.some(({ code }) => code === "USA") ? amountsOf(text, language) : [];
    const mentions = named.filter((mention) => !overlapsAny(money, mention));
    const listed = new Set(
      language.places.listedEnds
        ? runsOf(mentions, text, language)
            .filter(([first]) => isEnd(text, first!, language))
            .flat()
        : [],
    );
    const opening = /^.*?[.!?] /s.exec(text)?.[0].length ?? Infinity;
    for (const [i, mention] of mentions.entries()) {
      const { places } = language;
      const owner =
        places.ownerAfter.test(text.slice(mention.end, mention.end + 60)) ||
        (places.ownerBehind && places.ownerBefore?.test(text.slice(Math.max(0, mention.start - 44), mention.start)));
      const owns =
        owner ||
        places.sellerAfter.test(text.slice(mention.end, mention.end + 40)) ||
        places.buyerAfter.test(text.slice(mention.end, mention.end + 40));
      // "the turnover of Chile with Peru": whose trade it is and with whom, in one breath.
      const next = mentions.slice(i + 1, i + 4).find(({ start }) => start > mention.end);
      if (owner && places.ownerBehind && next && places.ownTradeWith.test(text.slice(mention.end, next.start)))
        this.add(mention.code, 2.5 * weight);
      const before = text.slice(Math.max(0, mention.start - 8), mention.start);
      const apart = places.buyerBefore.test(before) || places.sellerBefore.test(before) || places.partnerBefore.test(before);
      if (!apart && places.homelandTrades?.test(text.slice(mention.start, mention.end + 20))) this.ours += 1;
      if (owner || (owns && places.adjective?.test(text.slice(mention.start, mention.end)))) this.owners.add(mention.code);
      // "Figures of the statistics bureau of Fiji": they are of its own country's trade.
      if (language.documents.dataOf?.test(text.slice(Math.max(0, mention.start - 60), mention.start))) this.owners.add(mention.code);
      const partyWeight = isParty(text, mention, language) ? 1 : 0.8;
      // "to Japan", "with Japan", "Japan $64 million" in a list: whose trade it is stands elsewhere.
      const item = places.listed?.test(text.slice(mention.end, mention.end + 30)) === true;
      const end = item || listed.has(mention) || isEnd(text, mention, language) ? 0.7 : 1;
      // "Italy bought 9 tonnes", said behind the first sentence, is of somebody's goods.
      const opens = weight >= 4 || (weight === 2 && mention.start < opening);
      const buys = places.buyersAside && !opens && places.buys.test(text.slice(mention.end, mention.end + 40));
      if ((end === 1 && !buys) || (places.ownerBehind && owner)) this.subjects.add(mention.code);
      this.add(
        mention.code,
        weight * end * (mention.capital ? 0.4 : partyWeight) * (isBloc(mention.code) ? 0.7 : 1) * (owns && !item ? 1.8 : 1),
      );
    }
    return mentions;
  }

  /** What is counted for a short name counts for the full one. */
  standFor(short: string, full: string): void {
    this.add(full, this.weights.get(short) ?? 0);
    this.weights.delete(short);
    if (this.subjects.delete(short)) this.subjects.add(full);
  }
}
