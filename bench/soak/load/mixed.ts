import { arrive, right, waited, type Outcome } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { hostility } from "../hostility.ts";
import { mixed } from "../questions.ts";
import { atMost, exactly, holds, must, noted, type Figure, type Row } from "../row.ts";
import { auditWrites } from "../writes.ts";

export const mixedRate = 150;
const p99 = 400;
const morningSeconds = 30;

/** L3: what a day looks like, at a fixed rate. */
export async function mixedDay(bench: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const asked = await day(bench, "L3");
  return {
    what: `${mixedRate} questions a second, 70 entity, 20 list, 8 search, 2 write`,
    figures: await verdict(bench, "L3", asked, p99),
  };
}

/** L6: the same while somebody sends everything hostile we know, in a loop. */
export async function hostileDay(bench: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const pid = bench.product.java();
  const attack = hostility(bench.product.address);
  const asked = await day(bench, "L6");
  const attacks = await attack.stop();
  return {
    what: `the same with ${attacks.kinds} hostile requests repeated`,
    figures: [
      ...(await verdict(bench, "L6", asked, p99 * 1.5)),
      noted("hostile requests", attacks.sent),
      must(exactly("hostile requests that got more than a refusal", attacks.wrong.length, 0)),
      ...attacks.wrong.slice(0, 3).map((wrong) => noted("such as", wrong)),
      must(holds("the processes are the same ones", (await bench.product.alive()) && bench.product.java() === pid)),
    ],
  };
}

const later = ({ status }: Outcome) => status === 503 || status === 504;

/** The start of the server and the first query of each kind are measured separately. */
interface Day {
  morning: Outcome[];
  outcomes: Outcome[];
}

async function day({ product, subjects, run, seconds, short, writer }: Bench, part: string): Promise<Day> {
  const load = { address: product.address, rate: short ? 50 : mixedRate, headers: writer };
  return {
    morning: await arrive({ ...load, seconds: short ? 0 : morningSeconds, next: (n) => mixed(subjects, `${run}-${part}-morning`, n) }),
    outcomes: await arrive({ ...load, seconds, next: (n) => mixed(subjects, `${run}-${part}`, n) }),
  };
}

async function verdict({ witness, run }: Bench, part: string, { morning, outcomes }: Day, bar: number): Promise<Figure[]> {
  const writes = await auditWrites(witness, `${run}-${part}`, outcomes);
  const kinds = ["entity", "list", "search", "write"] as const;
  return [
    atMost("p99", waited(outcomes), bar, "ms"),
    exactly("5xx or missing answers", outcomes.filter(({ status }) => status >= 500 || status === 0).length, 0),
    must(exactly("wrong answers other than 503 and 504", outcomes.filter((one) => !right(one) && !later(one)).length, 0)),
    must(exactly("lost writes", writes.lost, 0)),
    must(exactly("half writes", writes.partial, 0)),
    noted("confirmed writes", writes.confirmed),
    noted("questions", outcomes.length),
    ...kinds.map((kind) => noted(`p99 ${kind}`, waited(outcomes.filter((one) => one.kind === kind)), "ms")),
    ...(morning.length
      ? [
          noted(`p99 of the ${morningSeconds} s before`, waited(morning), "ms"),
          noted("wrong or missing answers in these", morning.filter((one) => !right(one)).length),
        ]
      : []),
  ];
}
