import { describe, expect, it } from "vitest";
import verify from "../../src/commands/verify.ts";
import { api } from "../support/api.ts";
import { typeCommand } from "../support/type-command.ts";

describe.skipIf(!api)("trade-graph verify", () => {
  it("finds no fault in the whole seed", { timeout: 300_000 }, async () => {
    const { status, out } = await typeCommand(verify, [], { graph: api!.graph });
    expect(status, out).toBe(0);
    expect(out).toMatch(/\nno faults\n$/);
    expect(out).toMatch(/^ +5\d{4} +0 .*observations have a dataset/m);
  });
});
