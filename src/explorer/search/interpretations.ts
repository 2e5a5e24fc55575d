import { useMemo } from "react";
import { addressOf } from "../address/address.ts";
import { pairPlace } from "../address/places.ts";
import { useAnswer } from "../api/use-answer.ts";
import { UnderstoodDocument, type UnderstoodQuery } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { readableValue } from "../words/quantity.ts";
import { amountOf } from "./amount.ts";
import { conditionsIn, asksForTrackRecords, trackRecordsInterpretation, type TypedConditions } from "./conditions.ts";

/** A page that the words as a whole may mean: an amount, a pair, a speaker on a good. */
export interface Interpretation {
  key: string;
  words: string;
  to: string;
}

type Resolved = UnderstoodQuery["resolve"][number];

/** The candidates for names in a few words: every way to split them into two, tried in one query. */
export function namesIn(words: string): string[] {
  const all = words
    .trim()
    .split(/\s*[–—/]\s*|\s+(?:and|и|&|vs\.?|-)\s+|\s+|(?<=\p{L})-(?=\p{L})/u)
    .filter(Boolean);
  if (all.length === 0 || all.length > 5) return [];
  const parted = all.slice(1).flatMap((_, index) => [all.slice(0, index + 1).join(" "), all.slice(index + 1).join(" ")]);
  return [...new Set([...parted, all.join(" ")])];
}

const sure = 0.86;
const none: TypedConditions = { rest: "", filter: {}, what: "" };
const isWho = (node: Resolved["node"]) => node?.__typename === "Official" || node?.__typename === "Organization";

/** What two names mean together, and under which conditions. */
export function together(one: Resolved, other: Resolved, { filter, what: conditions }: TypedConditions): Interpretation | null {
  const [a, b] = [one.node, other.node];
  if (!a || !b || one.score < sure || other.score < sure || a.id === b.id) return null;
  if (a.__typename === "Country" && b.__typename === "Country")
    return {
      key: `${a.code}-${b.code}`,
      words: conditions
        ? t("{one} and {other}: {what}", { one: a.name, other: b.name, what: conditions })
        : t("{one} and {other}: claims and figures", { one: a.name, other: b.name }),
      to: conditions ? addressOf("/claims", { between: `${a.code},${b.code}`, ...filter }) : pairPlace(a.code, b.code),
    };
  const who = isWho(a) ? a : isWho(b) ? b : null;
  const what = who === a ? b : a;
  if (!who || !("name" in who) || !("name" in what)) return null;
  const word = { Commodity: "commodity", BorderCrossing: "crossing" }[what.__typename as string];
  const on = [what.name, conditions].filter(Boolean).join(", ");
  const words = t("Claims by {who} on {what}", { who: who.name, what: on });
  if (word) return { key: `${who.id} ${what.id}`, words, to: addressOf("/claims", { speaker: who.id, [word]: what.id, ...filter }) };
  // The text of claims is English.
  return what.__typename === "Country"
    ? { key: `${who.id} ${what.id}`, words, to: addressOf("/claims", { speaker: who.id, text: what.english ?? what.name, ...filter }) }
    : null;
}

export function useInterpretations(words: string): { found: Interpretation[]; nearest: string | null; busy: boolean } {
  const conditions = useMemo(() => conditionsIn(words), [words]);
  // "Ministry of Trade" is one name, whatever its last word means elsewhere.
  const names = useMemo(() => [...namesIn(conditions.rest), ...(conditions.what ? [words.trim()] : [])], [conditions, words]);
  const amount = useMemo(() => amountOf(words), [words]);
  const answer = useAnswer(UnderstoodDocument, { names }, { skip: names.length === 0 || amount !== null });
  if (amount) {
    const { value, unit, min, max } = amount;
    const said = readableValue(value, unit ?? "1");
    const to = addressOf("/claims", { value: `${Number(min.toPrecision(12))}..${Number(max.toPrecision(12))}`, unit });
    return { found: [{ key: "amount", words: t("Claims of {amount}", { amount: said }), to }], nearest: null, busy: false };
  }
  const resolved = answer.fresh ? [...(answer.data?.resolve ?? [])] : [];
  const entire = conditions.what ? resolved.pop() : undefined;
  const whole = resolved.at(-1);
  const found: Interpretation[] = [];
  for (let index = 0; index + 1 < resolved.length; index += 2) {
    const one = together(resolved[index]!, resolved[index + 1]!, conditions);
    if (one && !found.some(({ key }) => key === one.key)) found.push(one);
  }
  const alone = [entire && entire.score >= sure && ofOne(entire, none), whole && ofOne(whole, conditions)];
  for (const one of alone) if (one && !found.some(({ key }) => key === one.key)) found.push(one);
  if (conditions.what && conditions.rest === "")
    found.push({
      key: "conditions",
      words: t("Claims: {what}", { what: conditions.what }),
      to: addressOf("/claims", conditions.filter),
    });
  if (asksForTrackRecords(words)) found.push(trackRecordsInterpretation());
  return {
    found: found.slice(0, 3),
    nearest: whole?.node && "name" in whole.node ? whole.node.name : null,
    busy: answer.busy && !answer.error,
  };
}

/** The meaning of one name: a speaker's claims; with conditions also claims about a good, a crossing or a country. */
function ofOne({ node, score }: Resolved, { filter, what: conditions }: TypedConditions): Interpretation | null {
  if (!node || !("name" in node)) return null;
  if (isWho(node) && score > 0.8)
    return {
      key: `claims ${node.id}`,
      words: conditions ? t("Claims by {who}: {what}", { who: node.name, what: conditions }) : t("Claims by {who}", { who: node.name }),
      to: addressOf("/claims", { speaker: node.id, ...filter }),
    };
  if (!conditions || score < sure) return null;
  const about =
    node.__typename === "Country"
      ? { text: node.english ?? node.name }
      : node.__typename === "Commodity"
        ? { commodity: node.id }
        : node.__typename === "BorderCrossing"
          ? { crossing: node.id }
          : null;
  return (
    about && {
      key: `claims ${node.id}`,
      words: t("Claims: {what}", { what: `${node.name}, ${conditions}` }),
      to: addressOf("/claims", { ...about, ...filter }),
    }
  );
}
