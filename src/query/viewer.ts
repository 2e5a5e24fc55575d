import type { AuthChecker } from "type-graphql";
import { UserError } from "../contract/errors.ts";

/** Each role may do what the ones before it may. */
export const roles = ["reader", "contributor", "editor"] as const;
export type Role = (typeof roles)[number];

/** Who asks, as far as a token has shown it. */
export interface Viewer {
  /** Kept with each change: `key:3f2a… (Trade desk)` or the subject of a token. */
  name: string;
  role: Role;
}

/** The one place that decides who may do what: `@Authorized("contributor")` on a field asks here. */
export const mayUse: AuthChecker<{ viewer?: Viewer | undefined }, Role> = ({ context: { viewer } }, allowed) => {
  const needed = Math.min(...allowed.map((role) => roles.indexOf(role)), roles.length);
  if (!viewer) throw new UserError("UNAUTHENTICATED", "This needs a token: send the header `authorization: Bearer …`.");
  if (allowed.length && roles.indexOf(viewer.role) < needed)
    throw new UserError("FORBIDDEN", "Your token does not allow this. Ask whoever runs this server for one that does.");
  return true;
};
