import { claimLinks } from "../subject/subjects.ts";
import { entityTypes, thingOfKind } from "./things.ts";

/** schema/things.json: what a browser needs to know of the things it lists, draws and links to, in listing order. */
export const printedThings = (): string =>
  `${JSON.stringify(
    Object.fromEntries(
      entityTypes.map((type) => {
        const { label, prefix, title = "name", kind } = thingOfKind[type];
        const about = claimLinks.find(({ to }) => to.label === label);
        return [
          type,
          {
            type: label,
            prefix,
            title,
            words: kind.words,
            look: kind.look,
            // The name of its claim filter: the field, and the name in an address.
            ...(about ? { filter: { field: about.field, address: about.column } } : {}),
          },
        ];
      }),
    ),
    null,
    2,
  )}\n`;
