import { useAnswer } from "../api/use-answer.ts";
import { exportFormats, exportOfClaims, exportOfSources, exportOfTable, type ExportFormat } from "../api/export-addresses.ts";
import { AppLink } from "../address/link.tsx";
import { pairPlace } from "../address/places.ts";
import { webAddress } from "../claim/source-card.tsx";
import { apa, bibtex, cslJson } from "../frame/citation.ts";
import { Copied } from "../frame/cite.tsx";
import { ExportLink } from "../frame/export-link.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { HeldInDetailDocument } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { count } from "../words/quantity.ts";
import { termNames, terms } from "../words/terms.ts";
import { Bias, YearsHeld } from "./collection-bias.tsx";

const formats = Object.keys(exportFormats) as ExportFormat[];

/** What the terms mean, how the graph is made, its biases, and how to download it. */
export default function AboutPage() {
  const held = useAnswer(HeldInDetailDocument, {});
  const coverage = held.data?.coverage;
  const cited = {
    title: t("trade-graph: claims and statistics on trade between countries"),
    address: new URL("/", location.href).href,
    accessed: new Date(),
    note: "",
  };
  return (
    <article className="about">
      <title>{`${t("About")} · trade-graph`}</title>
      <h1>{t("About the graph")}</h1>
      <p className="lead">
        {t(
          "News and officials make claims about trade between countries. This graph collects them, each with its speaker, exact words and source, next to the official statistics.",
        )}
      </p>
      {held.error && <ErrorMessage error={held.error} retry={held.retry} />}
      <section aria-labelledby="terms">
        <h2 id="terms">{t("Glossary")}</h2>
        <dl className="terms">
          {termNames.map((name) => (
            <div key={name}>
              <dt>{terms[name].word}</dt>
              <dd>{terms[name].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="method">
        <h2 id="method">{t("Method")}</h2>
        <ol className="method">
          <li>
            {t("Documents are read by rules or by a person. Each claim records where its words are: paragraph, characters and hash.")}
          </li>
          <li>{t("Claims the rules are unsure of are reviewed by a person before they are added.")}</li>
          <li>{t("Claims that disagree are both kept. A target is never treated as a result, nor a part as the whole.")}</li>
          <li>
            {t(
              "A result is compared with the figure of the speaker’s own statistics office first, then with the partner’s. Rounding is taken into account: “185 billion” means 184.5 to 185.5.",
            )}
          </li>
          <li>{t("A misprint keeps its words and is set aside, with the reason.")}</li>
        </ol>
      </section>
      <Bias />
      <section aria-labelledby="fresh">
        <h2 id="fresh">{t("Coverage")}</h2>
        <YearsHeld loadedAt={coverage?.loadedAt ?? null} />
        {coverage && (
          <ul className="spans">
            {coverage.byPair.map(({ between: [one, other], claims, observations }) => (
              <li key={`${one?.code}${other?.code}`}>
                {one && other && (
                  <AppLink to={pairPlace(one.code, other.code)}>
                    {one.name} – {other.name}
                  </AppLink>
                )}{" "}
                <span className="hint">
                  {t("{claims} claims, {figures} figures", { claims: count(claims), figures: count(observations) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="licences">
        <h2 id="licences">{t("Sources and licences")}</h2>
        <p>{t("Each claim has the licence and attribution of its source, shown on its page. Statistics:")}</p>
        {coverage && (
          <ul className="datasets">
            {coverage.byDataset.map(({ dataset, observations, firstYear, lastYear }) => (
              <li key={dataset.id}>
                {webAddress(dataset.url) ? (
                  <a href={dataset.url!} target="_blank" rel="noopener noreferrer nofollow">
                    {dataset.name}
                  </a>
                ) : (
                  dataset.name
                )}
                . {dataset.attribution}. {t("Licence: {licence}.", { licence: dataset.licence })}{" "}
                <span className="hint">
                  {t("{figures} figures", { figures: count(observations) })}
                  {firstYear && lastYear ? `, ${firstYear}–${lastYear}` : ""}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{t("How to cite")}</h2>
        <Copied name="APA" text={apa(cited)} />
        <Copied name="BibTeX" text={bibtex(cited)} />
        <Copied name="CSL JSON" text={cslJson(cited)} />
      </section>
      <section aria-labelledby="take">
        <h2 id="take">{t("Download everything")}</h2>
        <ul className="downloads">
          {formats.map((format) => (
            <li key={format}>
              <ExportLink to={exportOfClaims(format, {})}>{t("All claims, {format}", { format: exportFormats[format] })}</ExportLink>
            </li>
          ))}
          <li>
            <ExportLink to={exportOfTable("statements")}>{t("All statements, CSV")}</ExportLink>
          </li>
          <li>
            <ExportLink to={exportOfTable("observations")}>{t("All official figures, CSV")}</ExportLink>
          </li>
          <li>
            <ExportLink to={exportOfSources}>{t("Sources and licences, CSV")}</ExportLink>
          </li>
          <li>
            <ExportLink to={exportOfTable("datasets")}>{t("Statistics and their licences, CSV")}</ExportLink>
          </li>
          <li>
            <a href="/playground">{t("Query anything else in GraphQL")}</a>
          </li>
        </ul>
      </section>
    </article>
  );
}
