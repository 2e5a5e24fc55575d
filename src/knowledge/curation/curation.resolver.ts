import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../query/context.ts";
import { assessClaim, linkClaims, setClaimRank } from "./claim.changes.ts";
import { mergeEntities, undoMerge } from "./entity.changes.ts";
import { addSource } from "./source.changes.ts";
import { retractSource } from "./retract-source.changes.ts";
import { recordStatement } from "./statement.changes.ts";
import { addEvent, addOfficial, addOrganization } from "./thing.changes.ts";
import {
  AssessClaimInput,
  LinkClaimsInput,
  MergeEntitiesInput,
  RetractSourceInput,
  SetClaimRankInput,
  UndoMergeInput,
} from "./curation.inputs.ts";
import { RecordStatementInput } from "./statement.inputs.ts";
import { AddEventInput, AddOfficialInput, AddOrganizationInput, AddSourceInput } from "./thing.inputs.ts";
import { AddedPayload, ClaimPayload, EntityPayload, SourcePayload, StatementPayload } from "./curation.payloads.ts";

/** The changes, few and named. Who may is said here and decided in one place; what each does stands in the file of its thing. */
@Resolver()
export class CurationResolver {
  @Authorized("contributor")
  @Mutation(() => SourcePayload, {
    description: "Adds a document, broadcast or post. Role: contributor.",
  })
  addSource(@Arg("input", () => AddSourceInput, { description: "What to change." }) input: AddSourceInput, @Ctx() context: RequestContext) {
    return addSource(context, input);
  }

  @Authorized("contributor")
  @Mutation(() => AddedPayload, {
    description: "Adds a person, with offices. A name that another bears is refused with its id. Role: contributor.",
  })
  addOfficial(
    @Arg("input", () => AddOfficialInput, { description: "What to change." }) input: AddOfficialInput,
    @Ctx() context: RequestContext,
  ) {
    return addOfficial(context, input);
  }

  @Authorized("contributor")
  @Mutation(() => AddedPayload, {
    description: "Adds a ministry, company, outlet or other body. Role: contributor.",
  })
  addOrganization(
    @Arg("input", () => AddOrganizationInput, { description: "What to change." }) input: AddOrganizationInput,
    @Ctx() context: RequestContext,
  ) {
    return addOrganization(context, input);
  }

  @Authorized("contributor")
  @Mutation(() => AddedPayload, {
    description: "Adds a meeting, call or conference. Role: contributor.",
  })
  addEvent(@Arg("input", () => AddEventInput, { description: "What to change." }) input: AddEventInput, @Ctx() context: RequestContext) {
    return addEvent(context, input);
  }

  @Authorized("contributor")
  @Mutation(() => StatementPayload, {
    description: "Records an utterance with its claims. Words that do not stand where they should are refused. Role: contributor.",
  })
  recordStatement(
    @Arg("input", () => RecordStatementInput, { description: "What to change." }) input: RecordStatementInput,
    @Ctx() context: RequestContext,
  ) {
    return recordStatement(context, input);
  }

  @Authorized("editor")
  @Mutation(() => ClaimPayload, {
    description: "Judges a claim: preferred, normal or deprecated, with the reason. The claim stays. Role: editor.",
  })
  setClaimRank(
    @Arg("input", () => SetClaimRankInput, { description: "What to change." }) input: SetClaimRankInput,
    @Ctx() context: RequestContext,
  ) {
    return setClaimRank(context, input);
  }

  @Authorized("contributor")
  @Mutation(() => ClaimPayload, {
    description: "Says that one claim repeats, corrects, supersedes or disputes another. Role: contributor.",
  })
  linkClaims(
    @Arg("input", () => LinkClaimsInput, { description: "What to change." }) input: LinkClaimsInput,
    @Ctx() context: RequestContext,
  ) {
    return linkClaims(context, input);
  }

  @Authorized("editor")
  @Mutation(() => ClaimPayload, { description: "Keeps a person's verdict on a claim, with how it was reached. Role: editor." })
  assessClaim(
    @Arg("input", () => AssessClaimInput, { description: "What to change." }) input: AssessClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return assessClaim(context, input);
  }

  @Authorized("editor")
  @Mutation(() => EntityPayload, {
    description: "Makes two entries of one official, organization or crossing one. Both ids keep working. Role: editor.",
  })
  mergeEntities(
    @Arg("input", () => MergeEntitiesInput, { description: "What to change." }) input: MergeEntitiesInput,
    @Ctx() context: RequestContext,
  ) {
    return mergeEntities(context, input);
  }

  @Authorized("editor")
  @Mutation(() => EntityPayload, { description: "Takes a merge back. Role: editor." })
  undoMerge(@Arg("input", () => UndoMergeInput, { description: "What to change." }) input: UndoMergeInput, @Ctx() context: RequestContext) {
    return undoMerge(context, input);
  }

  @Authorized("editor")
  @Mutation(() => SourcePayload, {
    description: "Takes a source back. It stays, and its claims stay as deprecated, with the reason. Role: editor.",
  })
  retractSource(
    @Arg("input", () => RetractSourceInput, { description: "What to change." }) input: RetractSourceInput,
    @Ctx() context: RequestContext,
  ) {
    return retractSource(context, input);
  }
}
