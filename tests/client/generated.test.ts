import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { persistedDocuments, possibleTypes } from "../../src/client/index.ts";
import { clientFiles } from "../../src/client/generation.ts";
import { generatedFiles as filesOfExplorer } from "../../src/explorer/generation.ts";
import { root } from "../../src/config.ts";

it("the client's generated files are those of the schema and the operations (else: npm run generate:client)", async () => {
  const files = await clientFiles(root);
  expect(files.map(({ path }) => path)).toContain("src/client/generated/graphql.ts");
  for (const { path, content } of files) expect(readFileSync(join(root, path), "utf8"), path).toBe(content);
});

it("the explorer's generated file is that of the schema and its operations (else: npm run generate:explorer)", async () => {
  for (const { path, content } of await filesOfExplorer(root)) expect(readFileSync(join(root, path), "utf8"), path).toBe(content);
});

it("each persisted document stands under the SHA-256 of its text", () => {
  const documents = Object.entries(persistedDocuments);
  expect(documents.length).toBeGreaterThanOrEqual(13);
  for (const [hash, text] of documents) expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
});

it("the cache knows what stands behind each interface", () => {
  expect(possibleTypes["Agent"]).toEqual(expect.arrayContaining(["Official", "Organization"]));
  expect(possibleTypes["Node"]).toEqual(expect.arrayContaining(["Claim", "Source", "Country"]));
});
