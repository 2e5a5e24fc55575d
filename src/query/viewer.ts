import type { AuthChecker } from "type-graphql";
import { UserError } from "../contract/errors.ts";

/** Each role includes the rights of those before it. */
export const roles = ["reader", "contributor", "editor"] as const;
export type Role = (typeof roles)[number];

/** The authenticated client. */
export interface Viewer {
  /** Stored with each change: `key:3f2a… (Trade desk)` or the subject of a token. */
  name: string;
  role: Role;
}

/** The only authorization check: `@Authorized("contributor")` on a field calls it. */
export const mayUse: AuthChecker<{ viewer?: Viewer | undefined }, Role> = ({ context: { viewer } }, allowed) => {
  const needed = Math.min(...allowed.map((role) => roles.indexOf(role)), roles.length);
  if (!viewer) throw new UserError("UNAUTHENTICATED", "This needs a token: send the header `authorization: Bearer …`.");
  if (allowed.length && roles.indexOf(viewer.role) < needed)
    throw new UserError("FORBIDDEN", "Your token does not allow this. Ask the operator of this server for one that does.");
  return true;
};
