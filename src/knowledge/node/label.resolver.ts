import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import type { Row } from "../../query/context.ts";
import { labelOf, type Named } from "./label.ts";
import { Entity } from "./node.type.ts";

@Resolver(() => Entity)
export class LabelResolver {
  @FieldResolver(() => String, { nullable: true, description: "Its name in a language; null where none is known." })
  label(@Root() entity: Row, @Arg("lang", () => String, { description: "A BCP 47 tag: en, ru, zh, fr." }) lang: string): string | null {
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(lang))
      throw badInput(`\`lang\` expects a BCP 47 tag such as en, ru or zh-Hans; this is ${JSON.stringify(lang.slice(0, 40))}.`);
    return labelOf(entity as unknown as Named, lang);
  }
}
