import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../query/context.ts";
import type { Role } from "../../query/viewer.ts";
import { assessClaim, linkClaims, setClaimRank } from "./claim.changes.ts";
import { mergeEntities, undoMerge } from "./entity.changes.ts";
import { addSource } from "./source.changes.ts";
import { retractSource } from "./retract-source.changes.ts";
import { recordStatement } from "./statement.changes.ts";
import { addEvent, addOfficial, addOrganization } from "./thing.changes.ts";
import * as inputs from "./curation.inputs.ts";
import { RecordStatementInput } from "./statement.inputs.ts";
import { AddEventInput, AddOfficialInput, AddOrganizationInput, AddSourceInput } from "./thing.inputs.ts";
import { AddedPayload, ClaimPayload, EntityPayload, SourcePayload, StatementPayload } from "./payload.resolver.ts";

type Class<Instance extends object = object> = new () => Instance;

/**
 * The mutations, few and named. Permissions are declared here and checked in one place; each mutation is implemented in the file of its
 * thing.
 */
@Resolver()
export class CurationResolver {}

function mutation<Input extends object>(
  change: (context: RequestContext, input: Input) => unknown,
  role: Role,
  input: Class<Input>,
  payload: Class,
  description: string,
): void {
  const prototype = CurationResolver.prototype as unknown as Record<string, unknown>;
  const { name } = change;
  prototype[name] = (given: Input, context: RequestContext) => change(context, given);
  const method = Object.getOwnPropertyDescriptor(prototype, name)!;
  Authorized(role)(prototype, name, method);
  Mutation(() => payload, { description: `${description} Role: ${role}.` })(prototype, name, method);
  Arg("input", () => input, { description: "What to change." })(prototype, name, 0);
  Ctx()(prototype, name, 1);
}

mutation(addSource, "contributor", AddSourceInput, SourcePayload, "Adds a document, broadcast or post.");
mutation(
  addOfficial,
  "contributor",
  AddOfficialInput,
  AddedPayload,
  "Adds a person, with offices. An existing name is rejected with its id.",
);
mutation(addOrganization, "contributor", AddOrganizationInput, AddedPayload, "Adds a ministry, company, outlet or other body.");
mutation(addEvent, "contributor", AddEventInput, AddedPayload, "Adds a meeting, call or conference.");
mutation(
  recordStatement,
  "contributor",
  RecordStatementInput,
  StatementPayload,
  "Records a statement with its claims. Words not found at their position are rejected.",
);
mutation(
  setClaimRank,
  "editor",
  inputs.SetClaimRankInput,
  ClaimPayload,
  "Judges a claim: preferred, normal or deprecated, with the reason. The claim stays.",
);
mutation(
  linkClaims,
  "contributor",
  inputs.LinkClaimsInput,
  ClaimPayload,
  "Says that one claim repeats, corrects, supersedes or disputes another.",
);
mutation(assessClaim, "editor", inputs.AssessClaimInput, ClaimPayload, "Keeps a person's verdict on a claim, with how it was reached.");
mutation(
  mergeEntities,
  "editor",
  inputs.MergeEntitiesInput,
  EntityPayload,
  "Makes two entries of one official, organization or crossing one. Both ids keep working.",
);
mutation(undoMerge, "editor", inputs.UndoMergeInput, EntityPayload, "Takes a merge back.");
mutation(
  retractSource,
  "editor",
  inputs.RetractSourceInput,
  SourcePayload,
  "Takes a source back. It stays, and its claims stay as deprecated, with the reason.",
);
