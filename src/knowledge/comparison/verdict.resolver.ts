import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { reason } from "../../contract/reason.ts";
import { inEnglish } from "../agreement/amount.ts";
import type { ComputedOutcome } from "../agreement/outcome.ts";
import { periodLabel } from "../agreement/compare-measured.ts";
import { Claim } from "../claim/claim.type.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { Observation } from "../observation/observation.type.ts";
import { judgementOf, type KeptJudgement } from "../data-point/judgement.queries.ts";
import { memberById, membersById } from "../data-point/member.loaders.ts";
import { Assessment, ClaimOutcome } from "./verdict.type.ts";

/** Verdicts of a claim by official figures. */
@Resolver(() => Claim)
export class ClaimVerdictResolver {
  @FieldResolver(() => [Assessment], {
    description:
      "Comparisons with the figures of the offices of its pair: the deciding one first, an editor's before all. Never empty: NO_DATA if there is no figure.",
  })
  async assessments(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Assessment[]> {
    const { given, ...kept } = (await resolveLink(context, claim, info)) as KeptJudgement & {
      given: (Omit<Assessment, "reasons"> & { observationId: string | null })[];
    };
    return [
      ...given.map(({ observationId, ...rest }) => ({
        ...rest,
        reasons: rest.method == null ? [reason("BY_EDITOR")] : [],
        observationIds: observationId === null ? [] : [observationId],
      })),
      ...judgementOf(kept).assessments,
    ];
  }

  @FieldResolver(() => ClaimOutcome, {
    nullable: true,
    description: "The outcome of a target or forecast. Null for any other claim.",
  })
  async outcome(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ClaimOutcome | null> {
    const { outcome } = judgementOf((await resolveLink(context, claim, info)) as KeptJudgement);
    return outcome && outcomeOn(new Date().toISOString().slice(0, 10), outcome, claim.periodEnd as string | null);
  }
}

/** Without a figure it depends on the date whether it is overdue or not due. */
export function outcomeOn(today: string, { metIn, ...cameOut }: ComputedOutcome, periodEnd: string | null): ClaimOutcome {
  if (cameOut.outcome === "NO_DATA" && periodEnd !== null && periodEnd >= today)
    return { ...cameOut, outcome: "NOT_DUE", metIn: null, reasons: [reason("NOT_OVER", { end: { period: periodEnd } })] };
  return { ...cameOut, metIn: metIn && { ...metIn, label: periodLabel(metIn), inferred: false } };
}

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => String, { description: "How it was reached: what was compared, whose figures, how added or converted." })
  method(@Root() { method, reasons }: Assessment) {
    return method ?? inEnglish(reasons);
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: "The official figure it rests on; the first of `observations` where several are added or compared. Null without one.",
  })
  observation(@Root() { observationIds }: Assessment, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, observationIds[0] ?? null);
  }

  @FieldResolver(() => [Observation], {
    description: "All official figures it rests on: exports and imports, months, both ends of a growth.",
  })
  observations(@Root() { observationIds }: Assessment, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return membersById(context, info, observationIds);
  }
}

@Resolver(() => ClaimOutcome)
export class ClaimOutcomeResolver {
  @FieldResolver(() => String, { description: "How it was reached: whose figure decides, what was counted, a forecast's tolerance." })
  method(@Root() { method, reasons }: ClaimOutcome) {
    return method ?? inEnglish(reasons);
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: "The official figure that decides, the first where several are added. Null without one.",
  })
  observation(@Root() { observationIds }: ClaimOutcome, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, observationIds[0] ?? null);
  }
}
