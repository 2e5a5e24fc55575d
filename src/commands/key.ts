import { InvalidArgumentError } from "@commander-js/extra-typings";
import { roles, type Role } from "../query/viewer.ts";
import { allKeys, revokeKey } from "../server/auth/key.queries.ts";
import { makeKey } from "../server/auth/key.ts";
import { command, commandGroup } from "./command.ts";

const make = command(
  (command) =>
    command
      .description("make a key and print its secret, once: only its hash is stored")
      .argument("<name>", "whose key it is: at most 100 letters", (name) => {
        if (!name || name.length > 100) throw new InvalidArgumentError("Expected a name of at most 100 letters.");
        return name;
      })
      .argument("[role]", `${roles.join(", ")}`, (role): Role => {
        const known = roles.find((each) => each === role);
        if (!known) throw new InvalidArgumentError(`A role is ${roles.join(", ")}.`);
        return known;
      }, "contributor" as Role), // prettier-ignore
  async ([name, role], _, { output, errors, withGraph }) => {
    const { id, secret } = await withGraph((graph) => makeKey(graph, name, role));
    // Only the secret, so that `TOKEN=$(trade-graph key make me)` works.
    output.write(`${secret}\n`);
    errors.write(`This is ${id} (${role}). Keep it now: only its hash is stored. Send it as \`authorization: Bearer …\`.\n`);
    return 0;
  },
);

const list = command(
  (command) => command.description("list all keys: id, role, made, revoked, name"),
  async (_, __, { output, withGraph }) => {
    const keys = await withGraph((graph) => allKeys(graph.session()));
    const line = (...cells: string[]) => output.write(`${cells.map((cell, i) => cell.padEnd([13, 12, 11, 11][i] ?? 0)).join(" ")}\n`);
    const day = (at: string | null) => at?.slice(0, 10) ?? "-";
    if (keys.length === 0) output.write("No keys yet. `trade-graph key make <name>` makes one.\n");
    else line("id", "role", "made", "revoked", "name");
    for (const key of keys) line(key.id, key.role, day(key.createdAt), day(key.revokedAt), key.name);
    return 0;
  },
);

const revoke = command(
  (command) => command.description("end a key, on all servers within five seconds").argument("<id>", "such as key:1a2b3c4d"),
  async ([id], _, { output, withGraph }) => {
    if (!(await withGraph((graph) => revokeKey(graph.session(), id))))
      throw new Error(`There is no key ${JSON.stringify(id)} that is still valid. See \`trade-graph key list\`.`);
    output.write(`${id} is revoked.\n`);
    return 0;
  },
);

export default commandGroup("Makes, lists and revokes the keys that may write.", { make, list, revoke });
