import "reflect-metadata";
import { isAbstractType, isInterfaceType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { buildSchema as build, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { BilateralResolver } from "./bilateral/bilateral.resolver.ts";
import { BorderCrossingResolver } from "./border-crossing/border-crossing.resolver.ts";
import { ClaimConnectionResolver, ClaimResolver, EntityClaimsResolver } from "./claim/claim.resolver.ts";
import { CommodityResolver } from "./commodity/commodity.resolver.ts";
import { CountryResolver } from "./country/country.resolver.ts";
import {
  CoverageGapResolver,
  CoverageResolver,
  DatasetCoverageResolver,
  PairCoverageResolver,
  SourceCoverageResolver,
} from "./coverage/coverage.resolver.ts";
import { AssessmentResolver, ClaimLinkResolver, ClaimStandingResolver } from "./data-point/claim-standing.resolver.ts";
import { ConflictResolver } from "./data-point/conflict.resolver.ts";
import { BestValueResolver, DataPointResolver, ValueGroupResolver } from "./data-point/data-point.resolver.ts";
import {
  ClaimPayloadResolver,
  CurationResolver,
  EntityPayloadResolver,
  SourcePayloadResolver,
  StatementPayloadResolver,
} from "./curation/curation.resolver.ts";
import {
  ClaimHistoryResolver,
  EntityHistoryResolver,
  SourceHistoryResolver,
  StatementHistoryResolver,
} from "./curation/history.resolver.ts";
import { typeOf } from "./things.ts";
import { EventResolver } from "./event/event.resolver.ts";
import { LinkedDataResolver } from "./linked-data/linked-data.resolver.ts";
import { ExplorationResolver, NeighboursResolver } from "./exploration/exploration.resolver.ts";
import { NodeResolver } from "./node/node.resolver.ts";
import { ObservationResolver } from "./observation/observation.resolver.ts";
import { OfficeResolver, OfficialResolver } from "./official/official.resolver.ts";
import { OrganizationResolver } from "./organization/organization.resolver.ts";
import { ResolutionResolver, SearchResolver } from "./search/search.resolver.ts";
import { SourceResolver } from "./source/source.resolver.ts";
import { StatementResolver } from "./statement/statement.resolver.ts";
import { mayUse } from "./viewer.ts";

/** Every resolver of the API: a new slice adds its own here. */
const resolvers = [
  NodeResolver,
  ClaimResolver,
  ClaimConnectionResolver,
  EntityClaimsResolver,
  StatementResolver,
  SourceResolver,
  EventResolver,
  CountryResolver,
  OfficialResolver,
  OfficeResolver,
  OrganizationResolver,
  BorderCrossingResolver,
  CommodityResolver,
  ObservationResolver,
  NeighboursResolver,
  ExplorationResolver,
  SearchResolver,
  ResolutionResolver,
  DataPointResolver,
  ValueGroupResolver,
  BestValueResolver,
  ClaimStandingResolver,
  AssessmentResolver,
  ClaimLinkResolver,
  ConflictResolver,
  BilateralResolver,
  CoverageResolver,
  SourceCoverageResolver,
  DatasetCoverageResolver,
  PairCoverageResolver,
  CoverageGapResolver,
  LinkedDataResolver,
  CurationResolver,
  SourcePayloadResolver,
  StatementPayloadResolver,
  ClaimPayloadResolver,
  EntityPayloadResolver,
  ClaimHistoryResolver,
  StatementHistoryResolver,
  SourceHistoryResolver,
  EntityHistoryResolver,
] as const satisfies NonEmptyArray<unknown>;

/** Built once a process, since type-graphql keeps its metadata globally. */
export async function buildSchema(): Promise<GraphQLSchema> {
  // A field that no resolver answers is the property of its name, which graphql reads without the four calls that are made otherwise.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const schema = await build({ resolvers: resolvers as unknown as NonEmptyArray<new () => object>, authChecker: mayUse, validate: false });
  // type-graphql asks for the type of each thing behind an interface through a promise, and the promise makes every list around it wait.
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value: { id: string }) => typeOf(value.id);
  callStraight(schema);
  return schema;
}

type Method = (root: unknown, context: unknown, info: unknown) => unknown;

/**
 * type-graphql looks for a resolver's instance in a list and sorts and maps its parameters at each call. Those that take parent, context
 * and info in this order, and nothing else, are called as graphql calls.
 */
function callStraight(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const names = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const order = ["root", "context", "info"];
  for (const { getObjectType, target, methodName, schemaName, params = [], roles, middlewares = [] } of fieldResolvers) {
    const whole = params.every((param) => param.kind === order[param.index] && !("propertyName" in param && param.propertyName));
    if (roles || middlewares.length || !whole) continue;
    const of = schema.getType(names.get(getObjectType!())!)!;
    const types = isInterfaceType(of) ? schema.getPossibleTypes(of) : [of as GraphQLObjectType];
    const resolver = new (target as new () => Record<string, Method>)();
    for (const type of types)
      type.getFields()[schemaName]!.resolve = (root, _args, context, info) => resolver[methodName]!(root, context, info);
  }
}
