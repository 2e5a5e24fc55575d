import { useAnswer } from "../api/use-answer.ts";
import { ThingsDocument } from "../generated/graphql.ts";
import { languageNow } from "../language/translate.ts";
import { nameOf } from "./thing.ts";

/** Limited by the size of one query. */
const most = 100;

/** Names by id in the user's language, for counts, whose labels are English. In English nothing is queried. */
export function useNames(keys: readonly string[]): (id: string, inEnglish: string) => string {
  const ids = keys.filter((key) => key.includes(":")).slice(0, most);
  const { data } = useAnswer(ThingsDocument, { ids }, { skip: languageNow() === "en" || ids.length === 0 });
  const names = new Map((data?.nodes ?? []).flatMap((thing) => (thing ? [[thing.id, nameOf(thing)] as const] : [])));
  return (id, inEnglish) => names.get(id) ?? inEnglish;
}
