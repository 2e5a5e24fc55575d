// "value=5e9 unit=USD period=2018" typed by an editor, as the fields of the corrected claim.
import type { ClaimRow } from "../../knowledge/claim/claim.seed.ts";
import { claimRow } from "../../knowledge/claim/claim.seed.ts";
import type { StatementInput } from "../../knowledge/statement/statement.seed.ts";
import { wordingOf } from "../wording.ts";
import type { UnreviewedClaim } from "./unreviewed-claims.ts";
import { isUncompared } from "./unreviewed-claims.ts";

type ClaimInput = StatementInput["claims"][number];

export const FIELDS = "value low high unit comparator measure kind modality period from to between commodity text";

/** The corrected row, or what is wrong with the input. A text, which may contain spaces, comes last: text=Trade between … */
export function correct(claim: UnreviewedClaim, typed: string): { row: ClaimInput } | { problem: string } {
  const changed: Record<string, unknown> = { ...claim.fields };
  const whole = /^(.*?)\btext=(.+)$/s.exec(typed.trim());
  const pairs = (whole?.[1] ?? typed).trim().split(/\s+/).filter(Boolean);
  for (const pair of pairs) {
    const [, name = "", value = ""] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
    if (!FIELDS.split(" ").includes(name)) return { problem: `expected field=value with one of ${FIELDS}; got "${pair}".` };
    changed[name] = parsed(name, value);
    if (Number.isNaN(changed[name])) return { problem: `${name}: expected a number in the base unit such as 5e9, got "${value}".` };
  }
  if (!whole && isUncompared(claim))
    return { problem: "its goods or partner have no node in the graph, so give its wording too: text=… as the last field." };
  if (pairs.length === 0 && !whole) return { problem: "nothing was changed." };
  if ("from" in changed || "to" in changed) changed["between"] = changed["from"] || changed["to"] ? [] : changed["between"];
  // The bounds of the old value would contradict the new one.
  if (pairs.some((pair) => pair.startsWith("value=")) && !pairs.some((pair) => /^(?:low|high|comparator)=/.test(pair)))
    Object.assign(changed, { low: null, high: null, comparator: "EXACT" });
  const checked = claimRow.safeParse(changed);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { problem: `${issue?.path.join(".") || "the claim"}: ${issue?.message}` };
  }
  const row = changed as ClaimInput;
  return { row: { ...row, text: whole?.[2]?.trim() ?? wordingOf(spoken(checked.data, claim.goods)) } };
}

/** The row as the input of `wordingOf`. */
const spoken = (row: ClaimRow, goods: string | null): Parameters<typeof wordingOf>[0] => ({
  measure: row.measure,
  kind: row.kind === "CHANGE" ? "CHANGE" : "LEVEL",
  value: row.value ?? row.low ?? row.high ?? 0,
  low: row.low,
  high: row.high,
  comparator: row.comparator ?? "EXACT",
  unit: row.unit ?? "",
  countries: row.from || row.to ? [row.from ?? [], row.to ?? []].flat() : row.between,
  directed: row.from !== null && row.to !== null,
  commodity: row.commodity === null ? null : (goods?.toLowerCase() ?? `HS ${row.commodity}`),
  period: row.period?.label ?? null,
  modality: row.modality,
});

function parsed(name: string, value: string): unknown {
  if (value === "" || value === "null") return name === "between" ? [] : null;
  if (["value", "low", "high"].includes(name)) return Number(value);
  if (name === "between") return value.toUpperCase().split(",");
  if (["from", "to", "comparator", "measure", "kind", "modality"].includes(name)) return value.toUpperCase();
  return value;
}
