import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { startTcpProxy } from "../../../tests/support/tcp-proxy.ts";
import { arrive, right, waited, type Outcome } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { tripsOf } from "../load/steady.ts";
import { startProduct } from "../product.ts";
import { entity, list, search, workedOn } from "../questions.ts";
import { atLeast, atMost, exactly, must, noted, type Figure, type Row } from "../row.ts";

const rate = 20;

/** F3: a bad network between a server and its database. */
export async function badNetwork({ product, subjects, folder, seconds }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const proxy = await startTcpProxy(Number(new URL(product.database.uri).port));
  const server = await startProduct({
    home: mkdtempSync(join(folder, "network-")),
    database: { ...product.database, uri: `bolt://127.0.0.1:${proxy.port}` },
  });
  const reads = (n: number) => (n % 10 === 9 ? search(n) : n % 10 >= 7 ? list(subjects, n) : entity(subjects, n));
  const asked = (atRate = rate, forSeconds = seconds) =>
    arrive({ address: server.address, rate: atRate, seconds: forSeconds, next: reads, headers: workedOn });
  const wrong = (outcomes: Outcome[]) => outcomes.filter((one) => !right(one)).length;
  const figures: Figure[] = [];
  try {
    const trips = await tripsOf(server);
    // A server that has just started is slower than any network.
    await asked();
    const fair = await asked();
    const most = 2;
    figures.push(noted("p99 without", waited(fair), "ms"), atMost("statements a request", await trips(), 4));
    for (const delay of [50, 200]) {
      proxy.weather.delayMs = delay;
      const late = await asked();
      figures.push(
        atMost(`p99 grows with +${delay} ms by`, waited(late) - waited(fair), most * delay, "ms"),
        must(exactly(`errors with +${delay} ms`, wrong(late), 0)),
      );
    }
    proxy.weather.delayMs = 0;
    proxy.weather.resetsPerHundred = 1;
    const reset = await asked();
    figures.push(must(exactly("errors with 1 % of pieces reset", wrong(reset), 0)), noted("p99 then", waited(reset), "ms"));
    proxy.weather.resetsPerHundred = 0;
    proxy.weather.bytesPerSecond = 8_000;
    const thin = await asked(2);
    figures.push(must(exactly("errors at 64 kbit/s for each connection", wrong(thin), 0)), noted("p99 then", waited(thin), "ms"));
    proxy.weather.bytesPerSecond = Infinity;
    proxy.weather.blackHole = true;
    const silent = await asked(2, Math.min(5, seconds));
    figures.push(
      atMost("longest wait while nothing comes back", Math.max(...silent.map(({ ms }) => ms)) / 1_000, 10, "s"),
      must(exactly("answers other than 503 and 504 then", silent.filter(({ status }) => status !== 503 && status !== 504).length, 0)),
    );
    proxy.weather.blackHole = false;
    proxy.resetAll();
    const after = await asked(5, 5);
    // In the first second a request may still get a connection that was lost during the outage.
    const settled = after.filter(({ due }) => due > 1_000);
    figures.push(must(atLeast("answered a second after it is over", (settled.filter(right).length / settled.length) * 100, 100, "%")));
    return { what: `a bad network to the database, ${rate} questions a second`, figures };
  } finally {
    await server.stop();
    await proxy.close();
  }
}
