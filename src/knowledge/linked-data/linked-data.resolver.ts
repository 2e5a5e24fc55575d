import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { JsonScalar } from "../../contract/scalars.ts";
import { Claim } from "../claim/claim.type.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { claimJsonLd } from "./claim.json-ld.ts";
import type { LinkedClaim } from "./claim.queries.ts";

@Resolver(() => Claim)
export class LinkedDataResolver {
  @FieldResolver(() => JsonScalar, {
    description: "The claim as JSON-LD: schema.org Claim, Quotation and Observation, and PROV-O. Its context is inlined.",
  })
  async jsonLd(@Root() claim: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    const facts = (await resolveLink(context, claim, info)) as LinkedClaim | null;
    if (facts === null) throw new Error(`${claim.id} has no statement or no source`);
    return claimJsonLd(facts);
  }
}
