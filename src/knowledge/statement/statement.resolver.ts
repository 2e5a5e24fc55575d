import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../contract/paging.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { PartialDate, partialDateOf } from "../figure/figure.type.ts";
import { readsFrom } from "../../query/reads-from.ts";
import { Source } from "../source/source.type.ts";
import { statementsOfSource } from "./statement.queries.ts";
import { Statement, StatementConnection, TextQuote } from "./statement.type.ts";

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => TextQuote, {
    nullable: true,
    description: "The words and their position; null if only the facts were taken over.",
  })
  quote(@Root() statement: Row): TextQuote | null {
    if (statement.direct == null) return null;
    const { exact, prefix, suffix, paragraph, start, end, direct, verified, sha256 } = statement;
    return { exact, prefix, suffix, paragraph, start, end, direct, verified, sha256 } as TextQuote;
  }

  @Extensions(readsFrom((statement) => partialDateOf(statement, "saidOn", "said")))
  @FieldResolver(() => PartialDate, { description: "When it was said." })
  saidOn(@Root() statement: Row): PartialDate {
    return partialDateOf(statement, "saidOn", "said");
  }
}

@Resolver(() => Source)
export class SourceStatementsResolver {
  @FieldResolver(() => StatementConnection, { description: "What it carries, in the order of its text." })
  statements(@Root() source: Row, @Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return statementsOfSource(context, info, source, page);
  }
}
