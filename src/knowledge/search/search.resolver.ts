import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import { ForwardArgs, pageInfo, readPage, writeCursor } from "../../contract/paging.ts";
import { EntityType } from "../things/entity-type.ts";
import { fieldsNamed, below, itemsOf, merge, selectionOf } from "../../graph/selection.ts";
import { FacetCount } from "../claim/facet.type.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { nodesById } from "../entity/entity.queries.ts";
import { thingOfKind } from "../things/things.ts";
import { resolveNames } from "./resolve.queries.ts";
import { isFoundByName, find, type Found, type Hit } from "./search.queries.ts";
import { maxFound } from "./search-statement.queries.ts";
import { Resolution, SearchConnection } from "./search.type.ts";
import { Facet } from "../../contract/query-vocabulary.ts";

const longest = 400;
const maxNames = 500;
const list = "search score id";

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: "Every kind of thing, by words in any script; spelling mistakes are forgiven.",
  })
  async search(
    @Arg("query", () => String, { description: "What to look for, at most 400 characters: Zabaikalsk, Забайкальск, 满洲里, coal doubled." })
    query: string,
    @Arg("types", () => [EntityType.graphql], {
      nullable: true,
      description: "Only these kinds. Statements are excluded by default, since their claims are found.",
    })
    types: EntityType[] | undefined,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (query.length > longest)
      throw badInput(`\`query\` expects at most ${longest} characters; got ${query.length}. Give a name or a few words.`);
    const page = readPage(args, list);
    const selection = selectionOf(info);
    const items = itemsOf(selection);
    const needsNodes = ["nodes", "edges"].some((field) => fieldsNamed(selection, field).length > 0);
    // After a cursor the page's claims may be anywhere among those found.
    const found = await find(
      context,
      query,
      types,
      needsNodes ? { selection: items, claims: page.beyond ? maxFound : page.size + 1 } : null,
    );
    const from = page.beyond
      ? found.hits.findIndex(
          (hit) => hit.score < (page.beyond![0] as number) || (hit.score === page.beyond![0] && hit.id > String(page.beyond![1])),
        )
      : 0;
    const hits = from < 0 ? [] : found.hits.slice(from, from + page.size);
    const missing = needsNodes ? hits.filter((hit) => hit.node === undefined).map((hit) => hit.id) : [];
    const fetched = new Map((missing.length ? await nodesById(context, missing, items) : []).map((node, i) => [missing[i], node]));
    // A thing merged between the two statements is left out.
    const present = hits
      .map((hit) => ({ hit, node: hit.node ?? fetched.get(hit.id) }))
      .filter((each): each is { hit: Hit; node: Row } => each.node != null);
    const cursors = hits.map((hit) => writeCursor(list, [hit.score, hit.id]));
    return {
      edges: present.map(({ hit, node }) => ({
        cursor: writeCursor(list, [hit.score, hit.id]),
        node,
        score: hit.score,
        matched: hit.matched,
      })),
      nodes: present.map(({ node }) => node),
      pageInfo: pageInfo({
        items: hits,
        cursorAt: (i) => cursors[i]!,
        hasNextPage: from >= 0 && from + page.size < found.hits.length,
        hasPreviousPage: from > 0,
      }),
      totalCount: [...found.counts.values()].reduce((sum, count) => sum + count, 0),
      found,
    };
  }

  @FieldResolver(() => [FacetCount], {
    description: "How many were found of each kind. TYPE is the one facet of a search; claims have more.",
  })
  facets(@Root() { found }: { found: Found }, @Arg("by", () => [Facet.graphql], { description: "TYPE." }) by: Facet[]): FacetCount[] {
    const other = by.find((facet) => facet !== "TYPE");
    if (other)
      throw badInput(`A search is counted by TYPE; got ${other}. Ask \`claims(filter: {text: …}) { facets(by: [${other}]) }\` for that.`);
    return [...found.counts]
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => ({ facet: "TYPE", key, label: EntityType.schema.parse(key).toLowerCase().replaceAll("_", " "), count }));
  }
}

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => [Resolution], {
    description: "Resolves a list of names, with a score and a reason. At most 500 names.",
  })
  async resolve(
    @Arg("names", () => [String], { description: "Up to 500 names, in any script." }) names: string[],
    @Arg("type", () => EntityType.graphql, { nullable: true, description: "Only things of this kind." }) type: EntityType | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (names.length > maxNames)
      throw badInput(`\`names\` expects at most ${maxNames} names; got ${names.length}. Ask in several portions.`);
    const long = names.find((name) => name.length > longest);
    if (long !== undefined) throw badInput(`Each of \`names\` expects at most ${longest} characters; one has ${long.length}.`);
    if (type && !isFoundByName(type)) throw badInput(`\`type\` expects a kind that has names; ${type} has none.`);
    const selection = selectionOf(info);
    const selected = merge([below(selection, "node"), below(selection, "candidates", "node")]);
    const labels = (type ? [type] : EntityType.values.filter(isFoundByName)).map((kind) => thingOfKind[kind].label);
    return resolveNames(context, names, labels, selected);
  }
}
