import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import type { ClaimFilter } from "@trade-graph/client";
import type { ChartModel } from "../chart/model.ts";
import { ClaimTotalDocument } from "../generated/graphql.ts";
import { t, tCount } from "../language/translate.ts";
import { undrawnReason } from "./figures.ts";
import type { View } from "./views.ts";

interface UndrawnClaimsProps {
  model: ChartModel;
  view: View;
  between: readonly [string, string];
  filter: ClaimFilter & { measure: string[] };
  years: string | null;
}

/** How many relevant claims are not on the chart, with a link. */
export function UndrawnClaims({ model, view, between, filter, years }: UndrawnClaimsProps) {
  const total = useAnswer(ClaimTotalDocument, { filter }).data?.claims.totalCount;
  const drawn = model.marks.reduce((sum, mark) => sum + mark.claims.length, 0);
  if (total === undefined || total <= drawn || view === "MIRROR_GAP") return null;
  return (
    <p className="note left-out">
      {tCount(total - drawn, "{n} more claim is not shown, because it is {what}.|{n} more claims are not shown, because they are {what}.", {
        what: undrawnReason(view),
      })}{" "}
      <AppLink to={addressOf("/claims", { between: between.join(","), measure: filter.measure.join(","), period: years })}>
        {t("Show all")}
      </AppLink>
    </p>
  );
}
