// Measures the explorer in Chromium against its targets, on a running server:
//   npx tsx bench/explorer/report.ts [ADDRESS] [--claims 1000000] [--paint] [--views] [--widths 360] [--schemes dark] [--languages ru,zh] [--only "a speaker"] [--pictures FOLDER]
// ADDRESS is http://127.0.0.1:4000 by default. --paint measures only times and scripts, --views checks the views for faults, all of them
// unless some are chosen; --pictures saves a picture of each. --claims measures only times, on a generated graph of that many claims, which is
// created if missing: pages of the pair and of the speaker with the most claims, without response cache.
import { parseArgs } from "node:util";
import { startBrowser } from "../../tests/support/browser.ts";
import { measuredPages, measurePaint, scriptsBeforePaint } from "./paint.ts";
import { openStoreSite } from "./store-site.ts";
import { languages, lookAtViews, schemes, viewNames, widths } from "./views.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    paint: { type: "boolean" },
    views: { type: "boolean" },
    widths: { type: "string" },
    schemes: { type: "string" },
    languages: { type: "string" },
    only: { type: "string" },
    pictures: { type: "string" },
    claims: { type: "string" },
  },
});
const some = <Each extends string>(all: readonly Each[], chosen: string | undefined) =>
  all.filter((each) => !chosen || chosen.split(",").includes(each));
const large = values.claims ? await openStoreSite(Number(values.claims), (step) => console.error(step)) : undefined;
const address = large?.address ?? positionals[0] ?? "http://127.0.0.1:4000";
const all = !values.paint && !values.views && !large;
/** Targets for a graph of today's size and for a large one. */
const paintBarMs = large ? 2_000 : 1_500;

const line = (what: string, value: string, bar: string, met: boolean) =>
  console.log(`${what.padEnd(64)} ${value.padStart(9)}  ${bar.padStart(8)}  ${met ? "met" : "NOT met"}`);

/** Prints the same fault of many views in one line, with the first view. */
function grouped(found: readonly string[]): [what: string, where: string[]][] {
  const groups = new Map<string, string[]>();
  for (const each of found) {
    const [where, ...what] = each.split(": ");
    groups.set(what.join(": "), [...(groups.get(what.join(": ")) ?? []), where!]);
  }
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length);
}

const browser = await startBrowser();
try {
  if (all || values.paint || large) {
    for (const name of ["start", "pair", "speaker"] as const) {
      const page = { ...measuredPages[name], ...(large && name !== "start" && { path: large[name] }) };
      const { medianMs, slowestMs } = await measurePaint(browser, address, page);
      line(
        `first useful paint, ${name} page, 4 × slowed, median of five (ms)`,
        String(medianMs),
        String(paintBarMs),
        medianMs <= paintBarMs,
      );
      line(`the slowest of the five (ms)`, String(slowestMs), "", true);
    }
    const kB = (await scriptsBeforePaint(browser, address)) / 1_000;
    line("script before first paint, gzipped (kB)", kB.toFixed(1), "130", kB <= 130);
  }
  if (all || values.views) {
    const { looked, worstShift, faults } = await lookAtViews(browser, address, {
      widths: some(widths, values.widths),
      schemes: some(schemes, values.schemes),
      languages: some(languages, values.languages),
      names: some(viewNames, values.only),
      pictures: values.pictures,
    });
    line(`layout shift, worst of ${looked} views`, worstShift.toFixed(3), "0.05", worstShift <= 0.05);
    for (const [kind, found] of Object.entries(faults)) {
      line(kind, String(found.length), "0", found.length === 0);
      for (const [what, where] of grouped(found)) console.log(`  ${where.length > 1 ? `${where.length} × ` : ""}${what} (${where[0]})`);
    }
  }
} finally {
  await browser.close();
  await large?.close();
}
