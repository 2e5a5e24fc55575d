import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { CoverageDocument, SaidFirstAndLastDocument } from "../generated/graphql.ts";
import { Phrase } from "../language/phrase.tsx";
import { localeNow, t } from "../language/translate.ts";
import { SearchBox } from "../search/search-box.tsx";
import { shortDate } from "../words/dates.ts";
import { count } from "../words/quantity.ts";
import { exampleQuestions } from "./example-questions.ts";

export default function StartPage() {
  const { data, error } = useAnswer(CoverageDocument, {});
  const span = useAnswer(SaidFirstAndLastDocument, {}).data;
  const held = data?.coverage;
  const [founding, ...others] = exampleQuestions();
  const said = [span?.first, span?.last].map((page) => page?.nodes[0]?.statement.saidOn.label);
  return (
    <div className="start">
      <title>{t("trade-graph: who said what about trade between countries")}</title>
      <section className="opening">
        <h1>{t("Who said what about trade between countries, and is it true?")}</h1>
        <p className="lead">
          {t(
            "Officials’ claims about trade, each with speaker, date and source, next to the official statistics. Every claim links to its exact words or their location.",
          )}
        </p>
        <SearchBox front />
      </section>
      <section aria-labelledby="worked">
        <h2 id="worked">{t("Start with a question")}</h2>
        <ul className="questions">
          {founding && (
            <li className="founding">
              <AppLink to={founding.to}>
                <strong>{founding.question}</strong>
                <span>{founding.leads}</span>
              </AppLink>
            </li>
          )}
          {others.map((one) => (
            <li key={one.to}>
              <AppLink to={one.to}>
                <strong>{one.question}</strong>
                <span>{one.leads}</span>
              </AppLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="held" className="held">
        <h2 id="held">{t("What is in the graph")}</h2>
        {error && !held ? (
          <p role="status">{error.message}</p>
        ) : (
          <dl>
            {(
              [
                [t("claims"), held?.claims, "/claims"],
                [t("statements"), held?.statements, null],
                [t("sources"), held?.sources, null],
                [t("official figures"), held?.observations, "/bilateral/RUS/CHN"],
                [t("countries, people, places and goods"), held?.entities, addressOf("/graph", { of: "country:RUS" })],
              ] as const
            ).map(([what, number, to]) => (
              <div key={what}>
                <dt>{to ? <AppLink to={to}>{what}</AppLink> : what}</dt>
                <dd>{number === undefined ? <span className="pending">…</span> : count(number)}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="source-line">
          {said[0] && said[1] && t("Statements from {first} to {last}.", { first: shortDate(said[0]), last: shortDate(said[1]) })}{" "}
          {held?.loadedAt &&
            t("Last changed {day}.", { day: new Date(held.loadedAt).toLocaleDateString(localeNow(), { dateStyle: "long" }) })}{" "}
          <Phrase
            words="{about} explains whose claims these are and how they were collected."
            about={<AppLink to="/about">{t("About the graph")}</AppLink>}
          />
        </p>
      </section>
    </div>
  );
}
