import { addressOf } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useAnswer } from "../asking/answer.ts";
import { CoverageDocument } from "../generated/graphql.ts";
import { SearchBox } from "../search/search-box.tsx";
import { count } from "../words/quantity.ts";
import { workedQuestions } from "./worked-questions.ts";

export default function StartPage() {
  const { data, trouble } = useAnswer(CoverageDocument, {});
  const held = data?.coverage;
  const [founding, ...others] = workedQuestions;
  return (
    <div className="start">
      <title>trade-graph: who said what of trade between countries</title>
      <section className="opening">
        <h1>Who said what of trade between countries, and does it agree?</h1>
        <p className="lead">Every claim leads to its exact words and its source, and stands beside what the statistics offices measured.</p>
        <SearchBox front />
      </section>
      <section aria-labelledby="worked">
        <h2 id="worked">Begin with a question</h2>
        <ul className="questions">
          {founding && (
            <li className="founding">
              <Link to={founding.to}>
                <strong>{founding.question}</strong>
                <span>{founding.leads}</span>
              </Link>
            </li>
          )}
          {others.map((one) => (
            <li key={one.to}>
              <Link to={one.to}>
                <strong>{one.question}</strong>
                <span>{one.leads}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="held" className="held">
        <h2 id="held">What the graph holds</h2>
        {trouble && !held ? (
          <p role="status">{trouble.message}</p>
        ) : (
          <dl>
            {(
              [
                ["claims", held?.claims, "/claims"],
                ["statements", held?.statements, null],
                ["sources", held?.sources, null],
                ["official figures", held?.observations, "/bilateral/RUS/CHN"],
                ["countries, people, places and goods", held?.entities, addressOf("/graph", { of: "country:RUS" })],
              ] as const
            ).map(([what, number, to]) => (
              <div key={what}>
                <dt>{to ? <Link to={to}>{what}</Link> : what}</dt>
                <dd>{number === undefined ? <span className="pending">…</span> : count(number)}</dd>
              </div>
            ))}
          </dl>
        )}
        {held?.loadedAt && (
          <p className="source-line">
            Loaded <time dateTime={held.loadedAt}>{new Date(held.loadedAt).toLocaleDateString("en-GB", { dateStyle: "long" })}</time>. Each
            source keeps its own licence and attribution, shown with every claim.
          </p>
        )}
      </section>
    </div>
  );
}
