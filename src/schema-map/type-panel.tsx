import { addressOf } from "../explorer/address/address.ts";
import { AppLink } from "../explorer/address/link.tsx";
import { inLanguage, t } from "../explorer/language/translate.ts";
import type { TypeNeighbours, SchemaType } from "./types.ts";

const kinds = inLanguage<Record<SchemaType["kind"], string>>({
  OBJECT: "Type",
  INTERFACE: "Interface",
  UNION: "Union",
  INPUT_OBJECT: "Input",
  ENUM: "Enumeration",
});

const place = (name: string) => addressOf("/schema", { type: name });

/** A type in text form: its fields with their arguments, and the types that refer to it. */
export function TypePanel({ type, near, types }: { type: SchemaType; near: TypeNeighbours; types: Map<string, SchemaType> }) {
  return (
    <section className="type-panel" aria-label={type.name}>
      <p className="kicker">{kinds[type.kind]}</p>
      <h2>{type.name}</h2>
      {type.description && <p>{type.description}</p>}
      {type.members.length > 0 && (
        <p>
          {t("One of")}{" "}
          <span className="listed">
            {type.members.map((name) => (
              <span key={name}>
                <AppLink to={place(name)}>{name}</AppLink>
              </span>
            ))}
          </span>
        </p>
      )}
      <dl className="fields">
        {type.fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>
                {field.name}
                {field.arguments.length > 0 && `(${field.arguments.map(({ name }) => `${name}:`).join(" ")})`}
              </code>{" "}
              {field.leadsTo && types.has(field.leadsTo) ? (
                <AppLink to={place(field.leadsTo)}>{field.type}</AppLink>
              ) : (
                <code>{field.type}</code>
              )}
            </dt>
            {field.description && <dd>{field.description}</dd>}
          </div>
        ))}
        {type.values.map((value) => (
          <div key={value.name}>
            <dt>
              <code>{value.name}</code>
            </dt>
            {value.description && <dd>{value.description}</dd>}
          </div>
        ))}
      </dl>
      {near.from.length > 0 && (
        <>
          <h3>{t("Referenced by")}</h3>
          <ul className="reached">
            {near.from.map(([name, fields]) => (
              <li key={name}>
                <AppLink to={place(name)}>{name}</AppLink> <span className="hint">{fields.join(", ")}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
