import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/explorer/address/address.ts";
import { changed, filterOf, misreadIn, orderOf, rangeOf, toggled } from "../../src/explorer/claims/filter-address.ts";
import { collapse, expand, findPath, hide, paramsOf, pin, viewOf, type GraphView } from "../../src/explorer/graph/graph-address.ts";
import { thingTypes } from "../../src/explorer/words/labels.ts";

const filter = (search: string) => filterOf(new URLSearchParams(search));

describe("a URL of claims", () => {
  const asked: [string, object][] = [
    ["speaker=Putin&topic=TRADE_VOLUME", { speaker: "Putin", topic: ["TRADE_VOLUME"] }],
    ["modality=TARGET,PROJECTED&period=2024", { modality: ["TARGET", "PROJECTED"], period: { from: "2024-01-01", to: "2024-12-31" } }],
    ["between=RUS,CHN&period=2014..2023", { between: ["RUS", "CHN"], period: { from: "2014-01-01", to: "2023-12-31" } }],
    ["said=2022-12-01..", { saidOn: { from: "2022-12-01" } }],
    ["value=..2e11&unit=USD", { value: { max: 2e11 }, unit: "USD" }],
    ["via=railway&crossing=crossing:zabaykalsk-manzhouli", { accordingTo: "railway", borderCrossing: "crossing:zabaykalsk-manzhouli" }],
    // Invalid values are left out instead of being sent and rejected.
    ["topic=NONSENSE&between=RUS&period=soon&value=x&speaker=%20", {}],
  ];
  it.each(asked)("%s gives exactly that filter", (search, expected) => expect(filter(search)).toEqual(expected));

  const misread: [string, string[]][] = [
    ["topic=NONSENSE,TRADE_VOLUME&speaker=Putin&utm_source=x&open=claim:1", ["topic NONSENSE"]],
    ["between=RUS&period=soon&said=2024..later", ["between RUS", "said 2024..later", "period soon"]],
    ["period=2023..2014&value=5..1", ["period 2023..2014 2014..2023", "value 5..1 1..5"]],
    ["speker=Putin", ["speker Putin unknown"]],
    ["period=2024&said=2022-12-01..&value=..2e11&between=RUS,CHN", []],
  ];
  it.each(misread)("%s: invalid parameters are reported", (search, expected) => {
    const told = misreadIn(new URLSearchParams(search)).map(({ word, said, unknown, turned }) =>
      [word, said, turned, unknown && "unknown"].filter(Boolean).join(" "),
    );
    expect(told).toEqual(expected);
  });

  it("lists the latest statements first by default", () => {
    expect(orderOf(new URLSearchParams())).toEqual({ by: "SAID_ON", direction: "DESC" });
    expect(orderOf(new URLSearchParams("order=VALUE.ASC"))).toEqual({ by: "VALUE", direction: "ASC" });
    expect(orderOf(new URLSearchParams("order=id;DROP.UP"))).toEqual({ by: "SAID_ON", direction: "DESC" });
  });

  it("drops the open row when the filter changes, and keeps the rest", () => {
    const next = changed(new URLSearchParams("speaker=Putin&open=claim:1&rows=150&order=VALUE.ASC"), { text: "coal" });
    expect([...next]).toEqual([
      ["speaker", "Putin"],
      ["order", "VALUE.ASC"],
      ["text", "coal"],
    ]);
  });

  it("removes a choice made twice", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("TARGET", "REPORTED", "DENIED"),
        fc.constantFrom("", "modality=REPORTED", "modality=TARGET,DENIED"),
        (value, search) => {
          const twice = toggled(toggled(new URLSearchParams(search), "modality", value), "modality", value);
          expect(new Set(filterOf(twice).modality)).toEqual(new Set(filter(search).modality));
        },
      ),
    ));

  it("accepts only days and years in a range", () =>
    fc.assert(
      fc.property(fc.string(), (said) => {
        for (const end of Object.values(rangeOf(said) ?? {})) expect(end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    ));

  it("preserves any text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const address = addressOf("/claims", { text });
        expect(new URL(address, "http://here").searchParams.get("text") ?? "").toBe(text);
      }),
    ));
});

describe("a URL of a graph", () => {
  const id = fc.constantFrom("country:RUS", "official:vladimir-putin", "crossing:zabaykalsk-manzhouli", "commodity:2701");
  const view = fc.record<GraphView>({
    of: fc.uniqueArray(id),
    shown: fc.uniqueArray(fc.record({ id, type: fc.constantFrom(...thingTypes), count: fc.integer({ min: 1, max: 1000 }) }), {
      selector: (one) => one.id + one.type,
    }),
    hidden: fc.uniqueArray(id),
    pins: fc.uniqueArray(fc.record({ id, x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) }), {
      selector: (one) => one.id,
    }),
    path: fc.option(fc.record({ from: id, to: id })),
    chosen: fc.option(id),
  });

  it("restores every graph", () =>
    fc.assert(
      fc.property(view, (drawn) => {
        const address = addressOf("/graph", paramsOf(drawn));
        expect(viewOf(new URL(address, "http://here").searchParams)).toEqual(drawn);
      }),
    ));

  it("keeps the order of expansions when one of them grows, because positions depend on it", () => {
    const before = viewOf(new URLSearchParams("of=country:RUS&show=country:RUS~BORDER_CROSSING~10&show=country:RUS~CLAIM~10"));
    const after = expand(before, { id: "country:RUS", type: "BORDER_CROSSING", count: 30 });
    expect(after.shown.map(({ type, count }) => [type, count])).toEqual([
      ["BORDER_CROSSING", 30],
      ["CLAIM", 10],
    ]);
  });

  it("collapses what it expanded, and nothing else", () =>
    fc.assert(
      fc.property(view, id, fc.constantFrom(...thingTypes), (drawn, around, type) => {
        fc.pre(!drawn.shown.some((one) => one.id === around && one.type === type));
        expect(collapse(expand(drawn, { id: around, type, count: 10 }), around, type).shown).toEqual(drawn.shown);
      }),
    ));

  it("removes a hidden thing with its pins and expansions, and a path to it restores it", () => {
    const drawn = pin(expand(viewOf(new URLSearchParams("of=country:RUS")), { id: "country:RUS", type: "CLAIM", count: 5 }), {
      id: "country:RUS",
      x: 1,
      y: 2,
    });
    const gone = hide(drawn, "country:RUS");
    expect(gone).toMatchObject({ of: [], shown: [], pins: [], hidden: ["country:RUS"] });
    expect(findPath(gone, "country:RUS", "country:CHN").hidden).toEqual([]);
  });

  it("never requests more of a kind than can be drawn", () => {
    expect(viewOf(new URLSearchParams("show=country:RUS~CLAIM~99999999&show=country:RUS~EVENT~-3&show=nonsense")).shown).toEqual([
      { id: "country:RUS", type: "CLAIM", count: 1000 },
      { id: "country:RUS", type: "EVENT", count: 1 },
    ]);
  });
});
