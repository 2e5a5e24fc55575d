import type { ReactNode } from "react";
import type { EntityType } from "@trade-graph/client";
import declared from "../../../schema/things.json";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { FactList } from "../frame/fact-list.tsx";
import type { ClaimAboutFragment, ClaimWholeFragment } from "../generated/graphql.ts";
import { say } from "../language/say.ts";
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
    [say("Figure"), quantity && readableQuantity(quantity)],
    [say("As said"), quantity?.asSaid && <q>{quantity.asSaid}</q>],
    [
      say("Period"),
      claim.period
        ? `${readableDate(claim.period.label)}${claim.period.inferred ? ` (${say("inferred")})` : ""}`
        : claim.noPeriod && noPeriods[claim.noPeriod],
    ],
    [
      say("Compared to"),
      claim.comparedTo && `${readableDate(claim.comparedTo.label)}${claim.comparedTo.inferred ? ` (${say("inferred")})` : ""}`,
    ],
    [say("Modality"), `${modalities[claim.modality]}, ${kinds[claim.kind].toLowerCase()}`],
    [say("Said on"), readableDate(statement.saidOn.label)],
    [say("Office at the time"), office && officeWords(office)],
    [say("At"), statement.event && thing(statement.event)],
    [say("Through"), statement.channel],
    [say("Topic"), `${topics[claim.topic]} · ${measures[claim.measure]}`],
    [say("From"), thing(claim.from)],
    [say("To"), thing(claim.to)],
    ...about().map(([name, field]): [string, ReactNode] => [name, thing(claim[field])]),
    [say("Rank"), claim.rank === "NORMAL" && !claim.rankReason ? null : [ranks[claim.rank], claim.rankReason].filter(Boolean).join(": ")],
    [
      say("Extracted"),
      extractions[claim.provenance.extraction] +
        (claim.provenance.confidence === null
          ? ""
          : `, ${say("{share} % confidence", { share: Math.round(claim.provenance.confidence * 100) })}`),
    ],
  ];
  return <FactList facts={facts} />;
}

/** "President of Russia", which needs no ", Russia". */
function officeWords({ title, country, organization }: NonNullable<ClaimWholeFragment["speakerOffice"]>): string {
  const of = country?.name ?? organization?.name;
  return !of || title.includes(of) ? title : `${title}, ${of}`;
}
