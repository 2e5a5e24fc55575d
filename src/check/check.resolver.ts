import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { isDay } from "../contract/time.ts";
import { badInput } from "../contract/errors.ts";
import { Claim } from "../knowledge/claim/claim.type.ts";
import { loaderAt, type RequestContext, type Row } from "../query/context.ts";
import { Country } from "../knowledge/country/country.type.ts";
import { outcomeOn } from "../knowledge/comparison/verdict.resolver.ts";
import { nodesById } from "../knowledge/entity/entity.queries.ts";
import { rateFor } from "../knowledge/exchange-rate/exchange-rate.ts";
import { periodOf, quantityOf } from "../knowledge/figure/figure.type.ts";
import { selectionOf } from "../graph/selection.ts";
import { checkDocument, documentOf, type CheckedClaim } from "./check-document.ts";
import { CheckedText, TextCheck } from "./check.type.ts";

/** An article of 10 kB takes a tenth of this. */
const maxLength = 60_000;
/** Reading so many characters costs a point. */
const eachPoint = 50;
/** The cost estimate assumes five claims in a list; most texts have five in this many characters. */
const eachFive = 3_000;

const pointsOf = (length: number, children: number): number =>
  1 + Math.ceil(Math.max(1, length / eachFive) * children) + Math.ceil(length / eachPoint);

@Resolver(() => TextCheck)
export class TextCheckResolver {
  @Query(() => TextCheck, {
    description:
      "Reads the trade claims of a text in English, Russian or Chinese and holds each against the graph and the statistics: verdict, deviation, who said the same or otherwise. Nothing is stored.",
    complexity: ({ args, childComplexity }) => pointsOf((args as { text: string }).text.length, childComplexity),
  })
  async checkText(
    @Arg("text", () => String, { description: `The text, at most ${maxLength} characters; paragraphs on lines of their own.` })
    text: string,
    @Arg("publishedOn", () => String, {
      nullable: true,
      description: 'The day it was published, YYYY-MM-DD: "last year" counts from it. Today when unsaid.',
    })
    publishedOn: string | null | undefined,
    @Arg("publisher", () => String, { nullable: true, description: "Who published it; its name is then no party of a claim." })
    publisher: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<TextCheck> {
    if (text.length > maxLength) throw badInput(`\`text\` expects at most ${maxLength} characters; got ${text.length}. Check it in parts.`);
    if (publishedOn != null && !isDay(publishedOn))
      throw badInput(`\`publishedOn\` expects a day as YYYY-MM-DD; got ${JSON.stringify(publishedOn.slice(0, 30))}.`);
    const today = new Date().toISOString().slice(0, 10);
    const document = documentOf(text, { publishedOn: publishedOn ?? today, publisher: publisher ?? null });
    const checked = await checkDocument(context.graph, document, { commodities: context.memory.hsCodes(), rateFor });
    const offsets = new Map(document.paragraphs.map(({ index, offset }) => [index, offset ?? 0]));
    return {
      claims: checked.claims.map((claim) => shown(claim, offsets.get(claim.read.paragraph) ?? 0, today)),
      leftOut: checked.leftOut.map(({ text, reason }) => ({ words: text, reason })),
    };
  }
}

function shown({ read, stated, judgement, sameIds, otherwiseIds }: CheckedClaim, offset: number, today: string): CheckedText {
  const [deciding] = judgement.assessments;
  const row = stated as unknown as Row;
  return {
    words: read.text,
    start: offset + read.start,
    end: offset + read.end,
    text: stated.text,
    speaker: read.speaker,
    measure: stated.measure,
    kind: stated.kind,
    modality: stated.modality,
    quantity: quantityOf(row),
    period: periodOf(row),
    confidence: read.confidence,
    inferences: read.inferences,
    verdict: deciding!.verdict,
    deviationPct: deciding!.deviationPct,
    assessments: judgement.assessments,
    outcome: judgement.outcome && outcomeOn(today, judgement.outcome, stated.periodEnd),
    countries: stated.countries,
    sameIds,
    otherwiseIds,
  };
}

@Resolver(() => CheckedText)
export class CheckedTextResolver {
  @FieldResolver(() => [Country], { description: "The countries it is about." })
  between(@Root() { countries }: CheckedText, @Ctx() context: RequestContext) {
    return context.memory.countries(countries);
  }

  @FieldResolver(() => [Claim], { description: "Claims of the graph on the same thing that agree with it, at most ten." })
  same(@Root() { sameIds }: CheckedText, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return claimsById(context, info, sameIds);
  }

  @FieldResolver(() => [Claim], { description: "Claims of the graph on the same thing that cannot be true beside it, at most ten." })
  otherwise(@Root() { otherwiseIds }: CheckedText, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return claimsById(context, info, otherwiseIds);
  }
}

const maxClaims = 10;

async function claimsById(context: RequestContext, info: GraphQLResolveInfo, ids: readonly string[]) {
  const loader = loaderAt<string, Row | null>(context, info, async (wanted) => nodesById(context, [...wanted], selectionOf(info)));
  return (await Promise.all(ids.slice(0, maxClaims).map((id) => loader.load(id)))).filter((claim) => claim !== null);
}

/** The resolvers that add text checking to a schema. */
export const checkResolvers = [TextCheckResolver, CheckedTextResolver];
