import type { ReactNode } from "react";
import type { EntityType } from "@trade-graph/client";
import declared from "../../../schema/things.json";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { FactList } from "../frame/fact-list.tsx";
import type { ClaimAboutFragment, ClaimWholeFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { readableDate } from "../words/dates.ts";
import { extractions, kinds, measures, modalities, noPeriods, ranks, thingNames, topics } from "../words/labels.ts";
import { readableQuantity } from "../words/quantity.ts";

type AboutField = Exclude<keyof ClaimAboutFragment, "__typename">;

/** What a claim may be about besides countries: its label on the page and the claim's field. */
const about = () =>
  Object.entries(declared).flatMap(([type, thing]) =>
    "filter" in thing ? [[thingNames[type as EntityType][0], thing.filter.field as AboutField] as const] : [],
  );

/** Facts about a claim besides its words, each with its label. */
export function ClaimFacts({ claim }: { claim: ClaimWholeFragment }) {
  const { statement, quantity, speakerOffice: office } = claim;
  const thing = (one: { id: string; name: string } | null) => one && <AppLink to={placeAddress(one.id)}>{one.name}</AppLink>;
  const facts: [string, ReactNode][] = [
    [t("Figure"), quantity && readableQuantity(quantity)],
    [t("As said"), quantity?.asSaid && <q>{quantity.asSaid}</q>],
    [
      t("Period"),
      claim.period
        ? `${readableDate(claim.period.label)}${claim.period.inferred ? ` (${t("inferred")})` : ""}`
        : claim.noPeriod && noPeriods[claim.noPeriod],
    ],
    [
      t("Compared to"),
      claim.comparedTo && `${readableDate(claim.comparedTo.label)}${claim.comparedTo.inferred ? ` (${t("inferred")})` : ""}`,
    ],
    [t("Modality"), `${modalities[claim.modality]}, ${kinds[claim.kind].toLowerCase()}`],
    [t("Said on"), readableDate(statement.saidOn.label)],
    [t("Office at the time"), office && officeWords(office)],
    [t("At"), statement.event && thing(statement.event)],
    [t("Through"), statement.channel],
    [t("Topic"), `${topics[claim.topic]} · ${measures[claim.measure]}`],
    [t("From"), thing(claim.from)],
    [t("To"), thing(claim.to)],
    ...about().map(([name, field]): [string, ReactNode] => [name, thing(claim[field])]),
    [t("Rank"), claim.rank === "NORMAL" && !claim.rankReason ? null : [ranks[claim.rank], claim.rankReason].filter(Boolean).join(": ")],
    [
      t("Extracted"),
      extractions[claim.provenance.extraction] +
        (claim.provenance.confidence === null
          ? ""
          : `, ${t("{share} % confidence", { share: Math.round(claim.provenance.confidence * 100) })}`),
    ],
  ];
  return <FactList facts={facts} />;
}

/** "President of Russia", which needs no ", Russia". */
function officeWords({ title, country, organization }: NonNullable<ClaimWholeFragment["speakerOffice"]>): string {
  const of = country?.name ?? organization?.name;
  return !of || title.includes(of) ? title : `${title}, ${of}`;
}
