import type { Page } from "playwright-core";

/** Every string of a response. */
export function stringsIn(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  return typeof answer === "object" && answer !== null ? Object.values(answer).flatMap(stringsIn) : [];
}

/** Texts that are the same in every language: the product, formats, codes, commands, URLs, the authors of the map, a key of the keyboard. */
const same =
  /trade-graph|English|Natural Earth|GeoNames|UN Comtrade|Manchuria|\bEnter\b|\btopic\b|GraphQL|BibTeX|Wikidata|UN\/LOCODE|NDJSON|JSON-LD|GraphML|Gephi|yEd|SHA-256|Chicago|APA|CSL JSON|npm run[^\n]*|https?:\S+|[\w-]+(\.[\w-]+)+|[a-z]+:[\w:.-]+|\b[A-Z]{2,4}\b/gu;

/** Words in Latin letters that a page in another language contains and that come from no response. */
export async function englishLeft(page: Page, answers: readonly string[]): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        !node.parentElement!.closest(
          "script, style, noscript, code, pre, .monaco-editor, .graphiql-container, .schema-page, .wordmark, .quote, bdi",
        )
      )
        found.push(node.nodeValue ?? "");
    for (const each of document.querySelectorAll("[aria-label], [title], [placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) found.push(each.getAttribute(name) ?? "");
    return found;
  });
  const typed = [
    ...new URL(page.url()).searchParams.values(),
    ...(await page.locator("input").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))),
  ];
  // The longest first, so that a name is not removed from a sentence that contains it.
  const brought = [...new Set([...answers, ...typed])]
    .filter((each) => /[a-z]{3}/i.test(each))
    .sort((one, other) => other.length - one.length);
  const left = shown
    .filter((words) => /[a-z]{4}/i.test(words))
    .filter((words) => !brought.some((each) => each.includes(words.trim())))
    .map((words) => brought.reduce((rest, each) => (rest.includes(each) ? rest.replaceAll(each, "·") : rest), words).replace(same, "·"))
    .filter((words) => /[a-z]{4}/i.test(words));
  return [...new Set(left.map((words) => words.trim().slice(0, 90)))];
}
