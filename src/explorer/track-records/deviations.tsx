import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useWidth } from "../chart/use-width.ts";
import type { ClaimFilter } from "@trade-graph/client";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { DeviationsOfSpeakerDocument, type RecordWordsFragment } from "../generated/graphql.ts";
import { t, tCount } from "../language/translate.ts";
import { readableDeviation } from "../words/quantity.ts";
import { dotStep, placedDots, radius, dotReach, type Deviation } from "./dots-layout.ts";

/** What the query returns at most. */
const mostDots = 100;

interface DeviationsProps {
  record: RecordWordsFragment;
  filter: ClaimFilter;
}

/** Each decided claim of a speaker as a dot on one line: official figure in the middle, too low to the left, too high to the right. */
export function Deviations({ record, filter }: DeviationsProps) {
  const answer = useAnswer(DeviationsOfSpeakerDocument, {
    filter: { ...filter, speaker: record.speaker.id, verdict: ["SUPPORTED", "WITHIN_TOLERANCE", "CONTRADICTED"] },
  });
  const { box, width } = useWidth<HTMLDivElement>();
  const found = answer.fresh ? answer.data?.claims : undefined;
  const deviations = (found?.nodes ?? []).flatMap(({ id, text, assessments }): Deviation[] => {
    const pct = assessments[0]?.deviationPct;
    return pct == null ? [] : [{ id, text, pct }];
  });
  const far = deviations.filter(({ pct }) => Math.abs(pct) > dotReach).length;
  // The expected height of the tallest stack, so that little moves when the dots arrive.
  const awaited = 66 + dotStep * Math.ceil((15 * Math.min(record.decided, mostDots) * dotStep) / Math.max(300, width));
  return (
    <div ref={box} className="deviations" style={found ? undefined : { minBlockSize: `${awaited}px` }}>
      {answer.error && <ErrorMessage error={answer.error} retry={answer.retry} />}
      {!found && !answer.error && <Placeholder lines={2} />}
      {found && deviations.length === 0 && <p className="none">{t("None of these claims has a deviation in per cent.")}</p>}
      {deviations.length > 0 && width > 0 && (
        <Dots
          deviations={deviations}
          median={record.medianDeviationPct}
          width={width}
          label={t("Deviations, {name}", { name: record.speaker.name })}
        />
      )}
      {(far > 0 || found?.pageInfo.hasNextPage) && (
        <p className="fine">
          {far > 0 &&
            tCount(far, "{n} claim is beyond the scale and shown at its end.|{n} claims are beyond the scale and shown at its ends.")}{" "}
          {found?.pageInfo.hasNextPage && t("The {count} newest are shown.", { count: found.nodes.length })}
        </p>
      )}
    </div>
  );
}

interface DotsProps {
  deviations: readonly Deviation[];
  median: number | null;
  width: number;
  label: string;
}

function Dots({ deviations, median, width, label }: DotsProps) {
  const top = 18;
  const { dots, height, at } = placedDots(deviations, width, top);
  const line = top + height + 3;
  const words = median === null ? "" : t("median {share}", { share: readableDeviation(median) });
  const anchor = median === null || Math.abs(median) < dotReach * 0.6 ? "middle" : median < 0 ? "start" : "end";
  return (
    <svg className="dots" role="group" aria-label={label} width={width} height={line + 20}>
      <line className="axis" x1="0" x2={width} y1={line} y2={line} />
      {[-dotReach, 0, dotReach].map((tick) => (
        <g key={tick} className="tick" aria-hidden="true">
          <line x1={at(tick)} x2={at(tick)} y1={tick === 0 ? top : line - 3} y2={line + 3} />
          <text x={at(tick)} y={line + 16} textAnchor={tick === 0 ? "middle" : tick < 0 ? "start" : "end"}>
            {tick === 0 ? t("official figure") : readableDeviation(tick)}
          </text>
        </g>
      ))}
      {median !== null && (
        <g className="median">
          <line x1={at(median)} x2={at(median)} y1={top - 3} y2={line + 3} />
          <text x={at(median)} y={11} textAnchor={anchor}>
            {words}
          </text>
        </g>
      )}
      {dots.map(({ claim, x, y, beyond }) => (
        <AppLink key={claim.id} to={placeAddress(claim.id)} className="dot" aria-label={`${readableDeviation(claim.pct)}: ${claim.text}`}>
          <title>{`${readableDeviation(claim.pct)}: ${claim.text}`}</title>
          {beyond ? (
            <path
              d={
                claim.pct < 0
                  ? `M${x + radius} ${y - radius}v${2 * radius}l${-2 * radius} ${-radius}z`
                  : `M${x - radius} ${y - radius}v${2 * radius}l${2 * radius} ${-radius}z`
              }
            />
          ) : (
            <circle cx={x} cy={y} r={radius} />
          )}
        </AppLink>
      ))}
    </svg>
  );
}
