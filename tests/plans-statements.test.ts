import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../src/config.ts";
import { api, ask } from "./support/api.ts";

interface Plan {
  operator: string;
  details?: string;
  rows: number;
  children: Plan[];
}

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];

/** Lists of everything of a kind are read in the order of a name, and hold some hundreds of things. */
const listsOfAll = /^(pageOf\w+|observations)$/;

const folder = join(root, "src/operations");
const worked = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
const filters = [
  `speaker: "Putin", measure: [EXPORTS, IMPORTS]`,
  `speaker: "Putin", topic: [TRADE_VOLUME]`,
  `between: ["RUS", "CHN"], measure: [TRADE_TURNOVER]`,
  `source: "source:al-mayadeen-2023-02-05"`,
  `borderCrossing: "Manzhouli"`,
  `commodity: "27"`,
  `accordingTo: "RZD"`,
  `text: "coal"`,
  `from: "RUS"`,
];
const others = [
  `{ observations(filter: {between: ["RUS", "CHN"]}, first: 2) { totalCount nodes { id dataset { name } } } }`,
  `{ borderCrossings(near: {latitude: 49, longitude: 117, withinKm: 300}) { nodes { id } } }`,
  `{ officials(country: "RUS", first: 3) { totalCount nodes { name offices { title } } } sources(first: 2) { nodes { title } } }`,
  `{ source(id: "source:al-mayadeen-2023-02-05") { statements(first: 3) { totalCount nodes { claims { text } } } } }`,
  `{ path(from: "official:vladimir-putin", to: "crossing:zabaykalsk-manzhouli") { nodes { id } links { type } } }`,
  `{ neighbourhood(of: "official:vladimir-putin", limit: 5) { nodes { id } } }`,
  `{ node(id: "country:RUS") { ... on Country { neighbours(first: 3) { totalCount nodes { id } } claims(first: 2) { nodes { id history { id } } } } } }`,
  `{ conflicts(filter: {speaker: "Putin"}, first: 3) { groups { claims { text } } } }`,
  `{ official(id: "Putin") { name } organization(id: "Gazprom") { name } borderCrossing(id: "满洲里") { connects { name } } }`,
];

describe.skipIf(!api)("no statement reads all nodes, or multiplies what it need not:", () => {
  it.each([
    ...worked,
    ...filters.map((filter) => `{ claims(filter: {${filter}}, first: 5) { totalCount nodes { id speaker { name } } } }`),
    ...others,
  ])("%s", async (query) => {
    const { errors, extensions } = await ask(query, {}, { "x-explain": "1" });
    expect(errors).toBeUndefined();
    expect(extensions.explain!.length).toBe(extensions.cost.trips);
    for (const { name, plan } of extensions.explain!) {
      const operators = operatorsOf(plan as Plan);
      const wrong = operators.filter(
        ({ operator }) =>
          /AllNodesScan|AllRelationshipsScan|CartesianProduct/.test(operator) ||
          (/NodeByLabelScan/.test(operator) && !listsOfAll.test(name)),
      );
      expect(wrong.map(({ operator, details }) => `${name}: ${operator} ${details ?? ""}`)).toEqual([]);
    }
  });
});
