import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import importCommand from "../../src/commands/import.ts";
import { root } from "../../src/config.ts";
import { descriptorIn, fuzzFile, kindsOfFiles, takenFiles } from "../support/fuzz-files.ts";
import { typeCommand } from "../support/type-command.ts";

/** `npm run fuzz -- --only files --seconds 600 --seed …` runs for longer, or repeats a run. */
const seconds = 6;
const seed = 20_261_126;
const folder = mkdtempSync(join(tmpdir(), "trade-graph-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = await takenFiles(folder);

describe(`mutated files (${seconds} s, seed ${seed})`, () => {
  it.each(kindsOfFiles)("are read correctly as a %s or rejected with a message", async (kind) => {
    const wrong: string[] = [];
    const these = files.filter((file) => file.kind === kind);
    for (const file of these)
      await fuzzFile(file, folder, seed, (seconds * 1_000) / (3 * these.length), (why, n) => wrong.push(`${file.name}, seed ${n}: ${why}`));
    expect(wrong.join("\n")).toBe("");
  });

  it("are rejected as tables if the reader would never finish", async () => {
    // One of our tables after the fuzzer duplicated and moved parts of it.
    const path = join(root, "tests/loading/endless.xlsx");
    const { status, err } = await typeCommand(importCommand, ["table", path, "--package", descriptorIn(folder), "--check"]);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/endless\.xlsx.*a part of it never comes to its end/) });
  });
});
