import { Flow, Rank } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import { thing, index } from "../../query/thing.ts";
import { commodity } from "../commodity/commodity.ts";
import { period, quantity } from "../figure/properties.ts";
import { link } from "../../query/link.ts";

const { type, memory: fields, fromMemory, descriptions } = commodity.onClaim;

export const observation = thing({
  label: "Observation",
  prefix: "observation",
  own: ["id", "flow", "reporterCode", "valuation", "rank", "rankReason"],
  words: { flow: Flow, rank: Rank },
  links: {
    dataset: link.one("IN_DATASET", "Dataset", {
      required: true,
      fault: "is in no dataset",
      key: "datasetId",
      field: { description: "The collection it comes from, with its terms." },
    }),
    dataPoint: link.one("ON", "DataPoint", { key: "dataPointId" }),
    commodity: link.one(type, "Commodity", {
      key: "commodityId",
      field: { description: descriptions.field, memory: { properties: ["commodityId"], fields }, fromMemory },
    }),
  },
  fields: {
    quantity,
    period: period(),
    reportedBy: { properties: ["reporterCode"] },
    from: { properties: ["fromCode"] },
    to: { properties: ["toCode"] },
  },
  verified: "observations have a dataset",
  columns(node, countryName) {
    const partner = cypher`head([code IN ${node}.countries WHERE code <> ${node}.reporterCode])`;
    return {
      reporter: countryName(cypher`${node}.reporterCode`),
      partnerCode: partner,
      partner: countryName(partner),
      pair: cypher`${node}.pair`,
    };
  },
  indexes: {
    observation_pair: index("pair", "periodStart", "id"),
    observation_period: index("periodStart", "id"),
  },
});
