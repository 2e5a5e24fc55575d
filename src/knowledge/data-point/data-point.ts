import { cypher, identifier } from "../../graph/cypher.ts";
import { thing, index } from "../../query/thing.ts";
import { commodity } from "../commodity/commodity.ts";
import { period } from "../figure/properties.ts";
import { claimLinks } from "../subject/subjects.ts";
import { link, type FarField } from "../../query/link.ts";

const { type, memory: fields, fromMemory, descriptions } = commodity.onClaim;

/** It stores the ids of what its claims are about; only the good is a link. */
const about = claimLinks
  .filter(({ to }) => to.label !== commodity.label)
  .map(({ field, key, to, descriptions }): [string, FarField] => [
    field,
    {
      to: to.label,
      match: (self, far) => cypher`(${far}:${identifier(to.label)} {id: ${self}.${identifier(key)}})`,
      description: descriptions.point ?? descriptions.field,
    },
  ]);

export const dataPoint = thing({
  label: "DataPoint",
  prefix: "point",
  own: ["id", "measure", "spreadPct", "forecastSpreadPct"],
  links: {
    commodity: link.one(type, "Commodity", {
      key: "commodityId",
      field: { description: descriptions.field, memory: { properties: ["commodityId"], fields }, fromMemory },
    }),
    claims: link.many("ON", "Claim", {
      incoming: true,
      inverse: true,
      field: {
        // By the index in its own order the newest twenty of a year's thousands are read, and no other.
        match: (point, far) =>
          cypher`(${far}:Claim) USING INDEX ${far}:Claim(dataPointId, saidOn, id)
            WHERE ${far}.dataPointId = ${point}.id AND ${far}.saidOn IS NOT NULL AND ${far}.id IS NOT NULL`,
        order: (far) => cypher`${far}.dataPointId DESC, ${far}.saidOn DESC, ${far}.id DESC`,
        limitArgument: "first",
      },
    }),
    observations: link.many("ON", "Observation", {
      incoming: true,
      inverse: true,
      field: {
        description: "Official observations: each reporter's, exporter and importer side by side.",
        usual: 3,
        order: (far) => cypher`${far}.id`,
      },
    }),
  },
  fields: {
    ...Object.fromEntries(about),
    period: period(),
    between: { properties: ["countries"] },
    from: { properties: ["fromCode"] },
    to: { properties: ["toCode"] },
    kind: { properties: ["change"] },
    unit: {
      gather: (point) => cypher`COLLECT { MATCH (${point})<-[:ON]-(figure) WHERE figure.unit IS NOT NULL RETURN figure.unit LIMIT 100 }`,
    },
  },
  // It has no content besides its figures.
  tabled: false,
  indexes: {
    data_point_pair: index("pair", "measure", "periodStart"),
    data_point_spread: index("spreadPct", "id"),
    data_point_pair_spread: index("pair", "spreadPct", "id"),
    data_point_forecast_spread: index("forecastSpreadPct", "id"),
    data_point_pair_forecast_spread: index("pair", "forecastSpreadPct", "id"),
  },
});
