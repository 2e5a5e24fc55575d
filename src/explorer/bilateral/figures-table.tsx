import { Link } from "../address/link.tsx";
import { placeOf } from "../address/places.ts";
import { modalities } from "../words/labels.ts";
import { readableQuantity } from "../words/quantity.ts";
import { byYear, type Figure, type Figures } from "./figures.ts";

/** Every mark of the chart in words, year by year: for those who read rather than look, and for copying. */
export function FiguresTable({ figures }: { figures: Figures }) {
  const all = [...figures.official, ...figures.claims].toSorted((one, other) => other.year - one.year || one.value - other.value);
  const years = byYear(all);
  return (
    <details className="as-table">
      <summary>The same figures as a table</summary>
      <div className="scrolls" tabIndex={0} role="region" aria-label="Figures as a table">
        <table>
          <caption className="unseen">Figures of the chart</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Figure</th>
              <th scope="col">Given as</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {years.flatMap(([year, group]) =>
              group.map((figure, index) => (
                <tr key={figure.id} className={figure.setAside ? "set-aside" : undefined}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={group.length}>
                      {year}
                    </th>
                  )}
                  <td className="figure">{figureWords(figure)}</td>
                  <td>{figure.setAside ? `Set aside: ${figure.setAside}` : figure.modality ? modalities[figure.modality] : "Official"}</td>
                  <td>
                    {figure.modality ? (
                      <Link to={placeOf(figure.id)}>
                        {figure.by}, {figure.saidOn}
                      </Link>
                    ) : (
                      figure.by
                    )}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const figureWords = (figure: Figure) => readableQuantity({ ...figure, low: null, high: null, asSaid: null, usd: null });
