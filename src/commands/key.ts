import type { Graph } from "../graph/graph.ts";
import { roles, type Role } from "../knowledge/viewer.ts";
import { allKeys, revokeKey } from "../server/auth/key.queries.ts";
import { makeKey } from "../server/auth/key.ts";

export const keyUsage = `trade-graph key make <name> [${roles.join("|")}]   makes a key (contributor unless said) and prints its secret, once
trade-graph key list                     all keys: id, role, made, revoked, name
trade-graph key revoke <id>              ends a key, on all servers within five seconds`;

/** `trade-graph key …`: answers with the lines to print. Throws an Error whose message is for the terminal. */
export async function keyCommand(graph: Graph, [action, ...rest]: readonly string[]): Promise<string> {
  if (action === "make") return make(graph, rest);
  if (action === "list") return list(graph);
  if (action === "revoke") return revoke(graph, rest);
  throw new Error(`Expected make, list or revoke; got ${action === undefined ? "nothing" : JSON.stringify(action)}.\n${keyUsage}`);
}

async function make(graph: Graph, [name, role = "contributor", ...more]: readonly string[]): Promise<string> {
  if (!name || name.length > 100 || more.length) throw new Error(`Expected a name of at most 100 letters and a role.\n${keyUsage}`);
  if (!(roles as readonly string[]).includes(role)) throw new Error(`A role is ${roles.join(", ")}; got ${JSON.stringify(role)}.`);
  const { id, secret } = await makeKey(graph, name, role as Role);
  return `${secret}\nThis is ${id} (${role}). Keep it now: only its hash is stored. Send it as \`authorization: Bearer …\`.`;
}

async function list(graph: Graph): Promise<string> {
  const keys = await allKeys(graph.conversation());
  if (keys.length === 0) return "No keys yet. `trade-graph key make <name>` makes one.";
  const line = (...cells: string[]) => cells.map((cell, i) => cell.padEnd([13, 12, 11, 11][i] ?? 0)).join(" ");
  const day = (at: string | null) => at?.slice(0, 10) ?? "-";
  return [
    line("id", "role", "made", "revoked", "name"),
    ...keys.map((key) => line(key.id, key.role, day(key.createdAt), day(key.revokedAt), key.name)),
  ].join("\n");
}

async function revoke(graph: Graph, [id, ...more]: readonly string[]): Promise<string> {
  if (!id || more.length) throw new Error(`Expected the id of one key, such as key:1a2b3c4d.\n${keyUsage}`);
  if (!(await revokeKey(graph.conversation(), id)))
    throw new Error(`There is no key ${JSON.stringify(id)} that still holds. See \`trade-graph key list\`.`);
  return `${id} is revoked.`;
}
