import { describe, expect, it } from "vitest";
import key from "../../src/commands/key.ts";
import { api } from "../support/api.ts";
import { typeCommand } from "../support/type-command.ts";

describe.skipIf(!api)("trade-graph key", () => {
  const type = (...words: string[]) => typeCommand(key, words, { graph: api!.graph });

  it("prints only the secret of a new key to stdout, for use in a shell, and everything else to stderr", async () => {
    const { status, out, err } = await type("make", "made by hand", "reader");
    expect(status).toBe(0);
    expect(out).toMatch(/^tg_[A-Za-z0-9_-]{43}\n$/);
    const id = /key:[0-9a-f]{8}/.exec(err)![0];
    expect(err).not.toContain(out.trim());
    const listed = await type("list");
    expect(listed.out).toMatch(new RegExp(`^${id} +reader .* made by hand$`, "m"));
    expect(listed.out).not.toContain(out.trim());
    expect(await type("revoke", id)).toMatchObject({ status: 0, out: `${id} is revoked.\n` });
  });
});
