import { Ajv, type ValidateFunction } from "ajv";

/**
 * What version 0.2 of the Reconciliation Service API asks of each answer, held against the schemas that the W3C's community group publishes
 * at https://reconciliation-api.github.io/specs/0.2/schemas/: every required member, type, pattern and closed object of theirs. More is
 * allowed wherever they allow it.
 */
const text = { type: "string" };
const object = (required: string[], properties: object, more: object = {}) => ({ type: "object", required, properties, ...more });
const list = (items: object) => ({ type: "array", items });
const closed = { additionalProperties: false };
const template = { type: "string", pattern: String.raw`\{\{id\}\}` };

const typeOfThing = object(["id", "name"], { id: text, name: text, description: text });
/** Whether a candidate's type may be only an id. */
const typeOrId = { anyOf: [text, object(["id"], { id: text, name: text })] };
const service = object([], { service_url: text, service_path: text, flyout_service_url: text, flyout_service_path: text });
const setting = object(["type", "label", "name"], { type: { enum: ["number", "text", "checkbox", "select"] }, label: text, name: text });

const manifest = object(["versions", "name", "identifierSpace", "schemaSpace"], {
  versions: { ...list(text), contains: { const: "0.2" } },
  name: text,
  identifierSpace: text,
  schemaSpace: text,
  documentation: text,
  serviceVersion: text,
  logo: text,
  view: object(["url"], { url: template }),
  defaultTypes: { ...list(typeOfThing), uniqueItems: true },
  suggest: object([], { entity: service, property: service, type: service }),
  preview: object(["url", "width", "height"], { url: template, width: { type: "integer" }, height: { type: "integer" } }),
  extend: object([], { propose_properties: service, property_settings: list(setting) }),
});

const candidate = object(["id", "name", "score"], {
  id: text,
  name: text,
  description: text,
  score: { type: "number" },
  match: { type: "boolean" },
  type: list(typeOrId),
  features: list(object([], { id: text, value: { type: ["boolean", "number"] } })),
});
const results = { type: "object", additionalProperties: object(["result"], { result: list(candidate) }) };

const day = String.raw`^-?\d{4,}-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12]\d)T(2[0-3]|[01]\d):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](2[0-3]|[01]\d):[0-5]\d)?$`;
/** A value has exactly one of these. */
const value = {
  oneOf: [
    object([], {}, closed),
    object(["id", "name"], { id: text, name: text, description: text }, closed),
    object(["str"], { str: text }, closed),
    object(["float"], { float: { type: "number" } }, closed),
    object(["int"], { int: { type: "integer" } }, closed),
    object(["date"], { date: { type: "string", pattern: day } }, closed),
  ],
};
const extension = object(["rows", "meta"], {
  meta: list(object(["id", "name"], { id: text, name: text, type: object(["id"], { id: text, name: text }) })),
  rows: { type: "object", additionalProperties: { type: "object", additionalProperties: list(value) } },
});

const suggested = object(["id", "name"], { id: text, name: text, description: text });
const suggestions = {
  entity: object(["result"], {
    result: list(object(["id", "name"], { id: text, name: text, description: text, notable: list(typeOrId) })),
  }),
  property: object(["result"], { result: list(suggested) }),
  type: object(["result"], { result: list(typeOfThing) }),
};

const ajv = new Ajv({ allErrors: true, strictTypes: false });

export const answersOfProtocol = {
  manifest: ajv.compile(manifest),
  results: ajv.compile(results),
  extension: ajv.compile(extension),
  "suggest/entity": ajv.compile(suggestions.entity),
  "suggest/property": ajv.compile(suggestions.property),
  "suggest/type": ajv.compile(suggestions.type),
};

/** The violations of the protocol in a response: there should be none. */
export function unlike(valid: ValidateFunction, answer: unknown): string[] {
  valid(answer);
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
