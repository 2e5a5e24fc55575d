import { Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { type Row } from "../../query/context.ts";
import { PartialDate, partialDateOf } from "../figure/figure.type.ts";
import { readsFrom } from "../reads-from.ts";
import { Statement, TextQuote } from "./statement.type.ts";

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => TextQuote, {
    nullable: true,
    description: "The words and where they stand; null where only the facts were taken over.",
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
