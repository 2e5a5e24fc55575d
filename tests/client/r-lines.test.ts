import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { api, ask } from "../support/api.ts";

const run = promisify(execFile);
const hasR = spawnSync("Rscript", ["-e", "library(httr2); library(jsonlite)"]).status === 0;
if (!hasR) console.warn("The R code in docs/notebooks.md is not run: there is no Rscript with httr2 and jsonlite.");

it.skipIf(!api || !hasR)("the R code reads claims, figures and track records, and reports what the server rejects", async () => {
  const [, lines] = /```r\n([\s\S]+?)```/.exec(readFileSync(join(root, "docs/notebooks.md"), "utf8"))!;
  const seen = `
    cat("\\nseen", jsonlite::toJSON(list(claims = nrow(claims), figures = nrow(figures), compared = nrow(compared), records = nrow(records$trackRecords$nodes)), auto_unbox = TRUE), "\\n")
    tryCatch(graphql("{ claims { nodes { spaeker } } }"), error = \\(refused) cat("refused", conditionMessage(refused), "\\n"))
    tryCatch(export("claims.csv", '{"measure":["TRADE_TURNOVR"]}'), error = \\(refused) cat("refused", conditionMessage(refused), "\\n"))`;
  const { stdout } = await run("Rscript", ["-e", `${lines}${seen}`], { env: { ...process.env, TRADE_GRAPH_SERVER: api!.address } });
  const { data } = await ask(`{ claims(filter: { between: ["RUS", "CHN"], measure: [TRADE_TURNOVER] }) { totalCount }
    trackRecords(minDecided: 3) { totalCount } all: claims { totalCount } }`);
  const counts = JSON.parse(/^seen (.+)$/m.exec(stdout)![1]!) as Record<string, number>;
  expect(counts).toMatchObject({ claims: data.claims.totalCount, records: data.trackRecords.totalCount });
  expect([counts["figures"]! > 0, counts["compared"]! > 0]).toEqual([true, true]);
  const pages = [...stdout.matchAll(/^\[1\] (\d+)$/gm)].map(([, rows]) => Number(rows));
  expect(pages.reduce((all, rows) => all + rows, 0)).toBe(data.all.totalCount);
  expect(stdout).toMatch(/^refused[\s\S]*spaeker[\s\S]*^refused[\s\S]*measure\.0: Invalid option/m);
});
