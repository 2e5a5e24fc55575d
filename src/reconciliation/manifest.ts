import { EntityType } from "../knowledge/things/entity-type.ts";

/** Kinds with names, which spreadsheet cells can refer to. */
export const reconciledKinds = ["COUNTRY", "OFFICIAL", "ORGANIZATION", "BORDER_CROSSING", "PORT", "COMMODITY", "SOURCE", "EVENT"].filter(
  (kind) => (EntityType.values as readonly string[]).includes(kind),
);

/** A kind as the protocol's type: BORDER_CROSSING is {id: "BORDER_CROSSING", name: "Border crossing"}. */
export function typeOfKind(kind: string): { id: string; name: string } {
  const words = kind.toLowerCase().replaceAll("_", " ");
  return { id: kind, name: words[0]!.toUpperCase() + words.slice(1) };
}

/** The service manifest of the Reconciliation Service API 0.2. @param address of this server, such as https://trade.example */
export function manifest(address: string) {
  const service = (path: string) => ({ service_url: `${address}/reconcile`, service_path: path });
  return {
    versions: ["0.2"],
    name: "Trade graph",
    identifierSpace: `${address}/`,
    schemaSpace: `${address}/schema/`,
    documentation: `${address}/playground`,
    defaultTypes: reconciledKinds.map(typeOfKind),
    view: { url: `${address}/entity/{{id}}` },
    preview: { url: `${address}/reconcile/preview?id={{id}}`, width: 400, height: 180 },
    suggest: {
      entity: service("/suggest/entity"),
      type: service("/suggest/type"),
      property: service("/suggest/property"),
    },
    extend: { propose_properties: service("/extend/propose"), property_settings: [] },
  };
}
