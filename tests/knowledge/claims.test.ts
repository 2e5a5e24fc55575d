import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";

const volumes = `query ($speaker: String!) { claims(filter: {speaker: $speaker, topic: [TRADE_VOLUME]}, first: 100) { totalCount nodes { id speaker { id } topic } } }`;

describe.skipIf(!api)("claims", () => {
  it.each(["Putin", "Путин", "普京", "vladimir putin", "official:vladimir-putin"])(
    "by %s about trade volumes are the same claims",
    async (speaker) => {
      const { data } = await ask(volumes, { speaker });
      const byId = (await ask(volumes, { speaker: "official:vladimir-putin" })).data;
      expect(data.claims.totalCount).toBeGreaterThan(8);
      expect(data.claims.nodes).toHaveLength(Math.min(100, data.claims.totalCount));
      expect(new Set(data.claims.nodes.map((claim: { speaker: { id: string } }) => claim.speaker.id))).toEqual(
        new Set(["official:vladimir-putin"]),
      );
      expect(new Set(data.claims.nodes.map((claim: { topic: string }) => claim.topic))).toEqual(new Set(["TRADE_VOLUME"]));
      expect(data).toEqual(byId);
    },
  );

  it("with every to-one link and plain list cost one statement, whatever the page size", async () => {
    const query = `query ($first: Int!) { claims(filter: {speaker: "Putin"}, first: $first) { totalCount nodes {
      text quantity { value unit } period { label } between { name } from { code } commodity { name } borderCrossing { name connects { code } }
      speaker { name ... on Official { offices { title country { name } organization { name } } } } speakerOffice { title country { code } }
      source { title publisher { name country { name } } }
      statement { saidOn { label } quote { exact } accordingTo { name } reportedBy { name } event { name participants { name } } claims { id } } } } }`;
    for (const first of [1, 5, 50]) {
      const { data, errors, extensions } = await ask(query, { first });
      expect(errors).toBeUndefined();
      expect(data.claims.nodes.length).toBeGreaterThan(0);
      expect(extensions.cost.trips).toBe(1);
    }
  });

  it("are selected by the variables of each request, even if the same document was sent before", async () => {
    const query = `query ($text: Boolean!, $codes: Boolean!) { claims(first: 3) { nodes { id ...Said between { name code @include(if: $codes) } } } }
      fragment Said on Claim { text @include(if: $text) source { title @skip(if: $text) url } }`;
    for (const [text, codes] of [
      [true, false],
      [false, true],
      [true, true],
    ]) {
      const { data, errors } = await ask(query, { text, codes });
      expect(errors).toBeUndefined();
      expect(data.claims.nodes).toHaveLength(3);
      for (const { text: said, source, between } of data.claims.nodes) {
        expect(typeof said).toBe(text ? "string" : "undefined");
        expect(Object.keys(source)).toEqual(text ? ["url"] : ["title", "url"]);
        for (const country of between) expect(Object.keys(country)).toEqual(codes ? ["name", "code"] : ["name"]);
      }
    }
    const twice = `query ($more: Boolean!) { claims(first: 3) { nodes { id } } claims(first: 3) @include(if: $more) { nodes { text source { url } } } }`;
    for (const more of [false, true]) {
      const { data, errors } = await ask(twice, { more });
      expect(errors).toBeUndefined();
      for (const claim of data.claims.nodes) expect(Object.keys(claim)).toEqual(more ? ["id", "text", "source"] : ["id"]);
    }
  });

  it("keep the order of their lists whatever fields of the items are selected", async () => {
    const ids = async (more: string): Promise<string[][]> => {
      const { data } =
        await ask(`{ nodes(ids: ["country:RUS", "country:CHN"]) { ... on Country { borderCrossings { id ${more} } borders { id ${more} } } }
        claims(first: 100) { nodes { statement { claims { id } accordingTo { id ${more} } } } } }`);
      const lists = [...data.nodes, ...data.claims.nodes.map((claim: { statement: object }) => claim.statement)].flatMap(Object.values);
      return lists.map((list: { id: string }[]) => list.map((item) => item.id));
    };
    const named = await ids("name");
    expect(named.filter((list) => list.length > 1).length).toBeGreaterThan(5);
    expect(await ids("")).toEqual(named);
    const { data } = await ask(`{ country(code: "RUS") { borderCrossings { name } } }`);
    const names = data.country.borderCrossings.map((crossing: { name: string }) => crossing.name);
    expect(names).toEqual([...names].sort());
  });

  it.each([
    ["SAID_ON", "ASC"],
    ["SAID_ON", "DESC"],
    ["PERIOD", "ASC"],
    ["VALUE", "DESC"],
  ])("by %s %s: pagination returns every claim once, forwards and backwards", async (by, direction) => {
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
      claims(orderBy: [{by: ${by}, direction: ${direction}}], first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const forward: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await ask(page, { first: 47, after });
      forward.push(...data.claims.nodes.map((claim: { id: string }) => claim.id));
      if (!data.claims.pageInfo.hasNextPage) break;
      after = data.claims.pageInfo.endCursor;
    }
    const backward: string[] = [];
    for (let before: string | null = null; ;) {
      const { data } = await ask(page, { last: 61, before });
      backward.unshift(...data.claims.nodes.map((claim: { id: string }) => claim.id));
      if (!data.claims.pageInfo.hasPreviousPage) break;
      before = data.claims.pageInfo.startCursor;
    }
    const { data } = await ask(`{ claims { totalCount } }`);
    expect(new Set(forward).size).toBe(data.claims.totalCount);
    expect(forward).toHaveLength(data.claims.totalCount);
    expect(backward).toEqual(forward);
  });

  it("of an unknown speaker are an empty list, and the nearest names are suggested", async () => {
    const { status, data, extensions } = await ask(`{ claims(filter: {speaker: "Putni"}) { totalCount nodes { id } } }`);
    expect(status).toBe(200);
    expect(data.claims).toEqual({ totalCount: 0, nodes: [] });
    expect(extensions.hints?.join()).toContain("official:vladimir-putin");
  });

  it("looks for similar names for only a few of the unknown names, however many a document contains", async () => {
    const lists = Array.from({ length: 40 }, (_, i) => `c${i}: claims(first: 1, filter: { from: "Nowhre ${i}" }) { totalCount }`);
    const { extensions } = await ask(`{ ${lists.join(" ")} }`);
    expect(extensions.cost.trips).toBeLessThanOrEqual(44);
    expect(extensions.hints).toHaveLength(4);
  });

  it("about a good include those about its subheadings", async () => {
    const under = async (commodity: string): Promise<string[]> =>
      (
        await ask(`query ($commodity: String!) { claims(filter: {commodity: $commodity}, first: 100) { nodes { id } } }`, { commodity })
      ).data.claims.nodes.map((claim: { id: string }) => claim.id);
    const coal = await under("2701");
    expect(coal.length).toBeGreaterThan(0);
    expect(await under("coal")).toEqual(coal);
    expect(await under("27")).toEqual(expect.arrayContaining(coal));
  });

  it.each([
    [`first: 0`, "from 1 to 100"],
    [`first: 101`, "from 1 to 100"],
    [`first: 5, last: 5`, "not both"],
    [`after: "zzz"`, "cursor"],
    [`after: ""`, "cursor"],
    [`filter: {between: ["RUS"]}`, "two countries"],
    [`filter: {between: ["RUS", "CHN", "MNG"]}`, "two countries"],
    [`filter: {between: ["RUS", "Russia"]}`, "two different"],
    [`filter: {topic: [NOTHING]}`, "NOTHING"],
    [`filter: {saidOn: {from: "2023-13-01"}}`, "YYYY-MM-DD"],
    [`filter: {saidOn: {from: "2024-01-01", to: "2023-01-01"}}`, "2024-01-01"],
    [`filter: {value: {min: 2, max: 1}}`, "min"],
  ])("(%s) is rejected with what was expected", async (args, expected) => {
    const { status, errors } = await ask(`{ claims(${args}) { nodes { id } } }`);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toContain(expected);
    expect(errors![0]!.message).not.toMatch(/MATCH|node_modules|at \w+\./);
  });

  it("are listed for any entity, in one statement for all entities", async () => {
    const { data, extensions } =
      await ask(`{ claims(filter: {speaker: "Putin"}, first: 3) { nodes { speaker { claims(first: 2) { totalCount nodes { id } } } } }
      nodes(ids: ["country:RUS", "country:CHN"]) { ... on Country { claims(first: 2) { totalCount nodes { id } } } } }`);
    const [russia, china] = data.nodes;
    expect(russia.claims.totalCount).toBeGreaterThan(20);
    expect(china.claims.nodes).toHaveLength(2);
    expect(extensions.cost.trips).toBeLessThanOrEqual(44);
  });

  it("according to a source are those whose statements name it, at a cost that depends only on their number", async () => {
    const said: { id: string; statement: { accordingTo: { id: string }[] } }[] = [];
    for (let after: string | null = null; ;) {
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(
        `query ($after: String) { claims(filter: {source: "source:al-mayadeen-2023-02-05"}, first: 20, after: $after) {
          nodes { id statement { accordingTo { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      said.push(...data.claims.nodes);
      if (!data.claims.pageInfo.hasNextPage) break;
      after = data.claims.pageInfo.endCursor;
    }
    const rail = "organization:china-railway-harbin-group";
    const expected = said.filter(({ statement }) => statement.accordingTo.some(({ id }) => id === rail)).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const one = `source: "source:al-mayadeen-2023-02-05", accordingTo: "${rail}"`;
    const idsOf = async (filter: string, page: string) => {
      const answer = await ask(`{ claims(filter: {${filter}}, ${page}) { totalCount nodes { id } } }`, {}, { "x-explain": "1" });
      return { ...answer, ids: answer.data.claims.nodes.map(({ id }: { id: string }) => id) as string[] };
    };
    expect((await idsOf(one, "first: 100")).ids).toEqual(expected);
    const all = await idsOf(`accordingTo: "${rail}"`, "first: 100");
    expect(all.ids).toEqual(expect.arrayContaining(expected));
    expect(all.data.claims.totalCount).toBe(all.ids.length);
    expect((await idsOf(`accordingTo: "${rail}"`, "last: 100")).ids).toEqual(all.ids);
    expect(all.extensions.explain![0]!.dbHits).toBeLessThan(100 * all.ids.length + 100);
  });

  it("matches text as words, never as a query", async () => {
    const count = async (text: string): Promise<number> =>
      (await ask(`query ($text: String!) { claims(filter: {text: $text}) { totalCount } }`, { text })).data.claims.totalCount;
    expect(await count("coal doubled")).toBe(await count("DOUBLED, coal!"));
    expect(await count("coal doubled")).toBeGreaterThan(0);
    for (const odd of ["(", '"', "a AND", "words:coal", "[a TO z]", "*:*", "coal~0.1 OR *", "/(n|na)*e[0-9]+/", "\\", "NOT coal"])
      expect(await count(odd)).toBeGreaterThanOrEqual(0);
    expect(await count("words:coal")).toBe(0);
  });

  it("matches quoted words in order, and others in any order", async () => {
    const count = async (text: string): Promise<number> =>
      (await ask(`query ($text: String!) { claims(filter: {text: $text}) { totalCount } }`, { text })).data.claims.totalCount;
    expect(await count('"1.5 million tonnes"')).toBeGreaterThan(0);
    expect(await count('"tonnes million 1.5"')).toBe(0);
    expect(await count("tonnes million 1.5")).toBeGreaterThanOrEqual(await count('"1.5 million tonnes"'));
    expect(await count('"1.5 million tonnes" railway')).toBe(await count('railway "million tonnes" 1.5'));
    expect(await count('"1.5 million tonnes" zzzz')).toBe(0);
    for (const odd of ['"', '""', '"coal', 'coal"', '"a" OR "b"', '"coal"~9']) expect(await count(odd), odd).toBeGreaterThanOrEqual(0);
  });

  it("have the same facet counts without a filter as with a filter that matches all", async () => {
    const counts = async (filter: string) =>
      (
        await ask(`{ claims(${filter}first: 1) { totalCount
          facets(by: [SPEAKER, TOPIC, MEASURE, MODALITY, COMMODITY, SOURCE, YEAR, COUNTRY]) { facet key label count } } }`)
      ).data.claims;
    const whole = await counts("");
    expect(new Set(whole.facets.map(({ facet }: { facet: string }) => facet)).size).toBe(8);
    expect(whole).toEqual(await counts('filter: {saidOn: {from: "0001-01-01"}}, '));
  });
});
