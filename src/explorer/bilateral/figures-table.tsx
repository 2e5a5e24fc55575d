import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import type { ChartModel } from "../chart/model.ts";
import { figureWords, whoWords } from "../chart/words.ts";
import { outcomeWords } from "../words/outcome.ts";
import { t } from "../language/translate.ts";
import { modalities } from "../words/labels.ts";
import { readableValue } from "../words/quantity.ts";

interface Row {
  year: number;
  key: string;
  figure: string;
  value: number;
  as: string;
  by: string;
  claim: string | null;
  setAside: boolean;
}

export function rowsOf(model: ChartModel): Row[] {
  const official = model.lines.flatMap((line) =>
    line.points.map(({ year, value }): Row => ({
      year,
      key: `${line.name} ${year}`,
      figure: readableValue(value, model.unit),
      value,
      as: t("Official figure"),
      by: line.name,
      claim: null,
      setAside: false,
    })),
  );
  const claimRows = model.marks.flatMap((mark) =>
    mark.claims.map((claim): Row => {
      const outcome = outcomeWords(claim.outcome);
      return {
        year: mark.year,
        key: claim.id,
        figure: figureWords(mark),
        value: mark.value,
        as: [mark.setAside ? t("Set aside") : modalities[mark.modality], outcome].filter(Boolean).join(", "),
        by: whoWords(claim),
        claim: claim.id,
        setAside: mark.setAside,
      };
    }),
  );
  return [...official, ...claimRows].toSorted((one, other) => other.year - one.year || one.value - other.value);
}

/** All marks of the chart as a table, year by year: for screen readers and for copying. */
export function FiguresTable({ model }: { model: ChartModel }) {
  const rows = rowsOf(model);
  const years = [...new Set(rows.map(({ year }) => year))];
  return (
    <details className="as-table">
      <summary>{t("Show as table")}</summary>
      <div className="scrolls" tabIndex={0} role="region" aria-label={t("Figures as a table")}>
        <table>
          <caption className="unseen">{t("Figures of the chart")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("Year")}</th>
              <th scope="col" className="figure">
                {t("Figure")}
              </th>
              <th scope="col">{t("Given as")}</th>
              <th scope="col">{t("By")}</th>
            </tr>
          </thead>
          <tbody>
            {years.flatMap((year) => {
              const group = rows.filter((row) => row.year === year);
              return group.map((row, index) => (
                <tr key={row.key} className={row.setAside ? "set-aside" : undefined}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={group.length}>
                      {year}
                    </th>
                  )}
                  <td className="figure">{row.figure}</td>
                  <td>{row.as}</td>
                  <td>{row.claim ? <AppLink to={placeAddress(row.claim)}>{row.by}</AppLink> : row.by}</td>
                </tr>
              ));
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
