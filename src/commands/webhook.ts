import { randomBytes } from "node:crypto";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { assertPublic } from "../hydration/address.ts";
import { cursorOfChange } from "../knowledge/curation/change-list.ts";
import { newestPosition } from "../feed/position.queries.ts";
import { addWebhook, allWebhooks, removeWebhook } from "../feed/webhook.queries.ts";
import { sendDeadLetters } from "../feed/webhooks.ts";
import { command, commandGroup } from "./command.ts";

const address = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new InvalidArgumentError("Expected an http or https address.");
  return url.href;
};

const add = command(
  (command) =>
    command
      .description("send every change from now on to an address, and print the secret that signs them, once")
      .argument("<url>", "the receiver of the POST requests", address)
      .option("--private", "it may be in a private network or on this machine")
      .option("--from-start", "all changes that were ever made, then the new ones"),
  async ([url], { private: isPrivate = false, fromStart = false }, { output, errors, withGraph }) => {
    if (!isPrivate) assertPublic(new URL(url));
    const id = `webhook:${randomBytes(4).toString("hex")}`;
    const secret = `whsec_${randomBytes(24).toString("base64")}`;
    await withGraph(async (graph) => {
      const newest = fromStart ? undefined : await newestPosition(graph.session());
      const cursor = newest ? cursorOfChange({ on: newest[0], id: newest[1] }) : null;
      await addWebhook(graph.session(), { id, url, secret, isPrivate, cursor });
    });
    output.write(`${secret}\n`);
    errors.write(`This is ${id}. Keep its secret: it proves that a delivery is from here. docs/copies.md says how.\n`);
    return 0;
  },
);

const list = command(
  (command) => command.description("list all webhooks: position, errors, abandoned deliveries"),
  async (_, __, { output, withGraph }) => {
    const hooks = await withGraph((graph) => allWebhooks(graph.session()));
    if (hooks.length === 0) output.write("No webhooks. `trade-graph webhook add <url>` adds one.\n");
    for (const { id, url, attempts, nextAt, lastError, deadLetters } of hooks) {
      const waiting = attempts ? `, ${attempts} attempts, next at ${new Date(nextAt).toISOString()}` : "";
      output.write(`${id} ${url}${waiting}${lastError ? `, last error: ${lastError}` : ""}\n`);
      for (const { at, changes, error } of deadLetters) output.write(`  abandoned ${at}: ${changes} changes, ${error}\n`);
    }
    return 0;
  },
);

const remove = command(
  (command) => command.description("end a webhook").argument("<id>", "such as webhook:1a2b3c4d"),
  async ([id], _, { output, withGraph }) => {
    if (!(await withGraph((graph) => removeWebhook(graph.session(), id))))
      throw new Error(`There is no webhook ${JSON.stringify(id)}. See \`trade-graph webhook list\`.`);
    output.write(`${id} is removed.\n`);
    return 0;
  },
);

const retry = command(
  (command) => command.description("send abandoned deliveries again").argument("<id>", "such as webhook:1a2b3c4d"),
  async ([id], _, { output, withGraph }) => {
    const { taken, left } = await withGraph(async (graph) => {
      const hook = (await allWebhooks(graph.session())).find((each) => each.id === id);
      if (!hook) throw new Error(`There is no webhook ${JSON.stringify(id)}. See \`trade-graph webhook list\`.`);
      return sendDeadLetters(graph, hook);
    });
    output.write(`${taken} changes were delivered; ${left} deliveries are still abandoned.\n`);
    return left ? 1 : 0;
  },
);

export default commandGroup("Sends changes to other programs, signed.", { add, list, remove, retry });
