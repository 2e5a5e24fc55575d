import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as client from "@trade-graph/client";
import { possibleTypes } from "@trade-graph/client/apollo";
import * as documents from "@trade-graph/client/documents";
import * as operations from "@trade-graph/client/operations";
import { print } from "graphql";
import { expect, it } from "vitest";
import { clientFiles, MANIFEST } from "../../packages/client/generation/generation.ts";
import { generatedFiles as filesOfExplorer } from "../../src/explorer/generation.ts";
import { errorCodes, UserError } from "../../src/contract/errors.ts";
import { root } from "../../src/config.ts";

const manifest = JSON.parse(readFileSync(join(root, MANIFEST), "utf8")) as Record<string, string>;

it("the client's generated files match the schema and the operations (if not: npm run generate:client)", async () => {
  const files = await clientFiles(root);
  expect(files.map(({ path }) => path)).toContain("packages/client/src/generated/operations.ts");
  for (const { path, content } of files) expect(readFileSync(join(root, path), "utf8"), path).toBe(content);
});

it("the explorer's generated file matches the schema and its operations (if not: npm run generate:explorer)", async () => {
  for (const { path, content } of await filesOfExplorer(root)) expect(readFileSync(join(root, path), "utf8"), path).toBe(content);
});

it("each operation of the client is in the manifest under the SHA-256 of its text, both as text and as document", () => {
  const all = Object.entries(operations);
  expect(all.length).toBe(Object.keys(manifest).length);
  expect(all.length).toBeGreaterThanOrEqual(13);
  for (const [name, operation] of all) {
    const { text, hash } = operation as client.Operation<unknown, never>;
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
    expect(manifest[hash]).toBe(text);
    const document = documents[name.replace(/Operation$/, "Document") as keyof typeof documents];
    expect(print(document)).toBe(text);
  }
});

it("the cache has the types of each interface, and the types without an id", () => {
  expect(possibleTypes["Agent"]).toEqual(expect.arrayContaining(["Official", "Organization"]));
  expect(possibleTypes["Node"]).toEqual(expect.arrayContaining(["Claim", "Source", "Country"]));
  expect(client.embedded).toEqual(expect.arrayContaining(["Quantity", "TextQuote"]));
});

it("the client has every error code of the API", () => {
  expect([...client.errorCodes]).toEqual(errorCodes);
  expect(client.errorCodes).toContain(new UserError("RATE_LIMITED", "").extensions.code);
});
