import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../src/config.ts";
import { neo4jVersion, startEmbeddedNeo4j, type EmbeddedNeo4jOptions } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { installation } from "../../src/embedded-neo4j/installation.ts";
import { database } from "../support/database.ts";

const folder = await mkdtemp(join(tmpdir(), "trade-graph-failures-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
let stores = 0;
const start = (options: Partial<EmbeddedNeo4jOptions>) => startEmbeddedNeo4j({ home: join(folder, `store-${stores++}`), ...options });

/** A program that prints a few lines and exits. */
async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe("an embedded Neo4j that cannot start says why and what to do", () => {
  test("no Java", async () => {
    await expect(start({ java: join(folder, "nowhere") })).rejects.toThrow(/needs Java 17 or later, and there is no .*Install a JDK/);
  });

  test("a Java that is too old", async () => {
    const java = await program("java-11", `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
    await expect(start({ java })).rejects.toMatchObject({ code: "JAVA_TOO_OLD", message: expect.stringContaining("is Java 11") });
  });

  test("a heap that is too small", async () => {
    await expect(start({ heap: 64 })).rejects.toMatchObject({ code: "HEAP_TOO_SMALL" });
  });

  describe.skipIf(!database)("with Java", () => {
    test("a heap larger than the memory of the machine, within 30 seconds", { timeout: 30_000 }, async () => {
      await expect(start({ heap: 100_000_000 })).rejects.toThrow(/less memory than the requested heap[\s\S]*smaller heap/);
    });

    test("no Maven", async () => {
      await expect(start({ cache: join(folder, "a"), maven: join(folder, "nowhere") })).rejects.toThrow(/there is no .*Install Maven/);
    });

    test("no network", async () => {
      const maven = await program("mvn-offline", `echo '[ERROR] Unknown host'; exit 1`);
      await expect(start({ cache: join(folder, "b"), maven })).rejects.toThrow(/could not fetch the jars[\s\S]*Unknown host/);
    });

    test("a network that drops all packets", async () => {
      const maven = await program("mvn-silent", "exec sleep 60");
      await expect(start({ cache: join(folder, "c"), maven, mavenSilenceMs: 300 })).rejects.toMatchObject({ code: "NETWORK" });
    });

    test("jars other than the pinned ones", async () => {
      const maven = await program(
        "mvn-other",
        `for a in "$@"; do case $a in -DoutputDirectory=*) echo x > "\${a#*=}/evil.jar";; esac; done`,
      );
      await expect(start({ cache: join(folder, "d"), maven })).rejects.toThrow(/deleted[\s\S]*expected/);
    });

    test("a jar modified after the download with the same size and time", async () => {
      const kept = join(await realpath(join(root, ".cache")), `neo4j-${neo4jVersion}/lib`);
      const own = join(folder, "e", `neo4j-${neo4jVersion}/lib`);
      await mkdir(own, { recursive: true });
      for (const jar of await readdir(kept)) await symlink(join(kept, jar), join(own, jar));
      const cache = join(folder, "e");
      const jar = join(own, "slf4j-api-2.0.9.jar");
      const right = await readFile(jar);
      await rm(jar);
      await writeFile(jar, right);
      await expect(installation({ cache })).resolves.toMatchObject({ java: "java" });
      const { atime, mtime } = await stat(jar);
      await writeFile(jar, right.map((byte, i) => (i === 1_000 ? byte ^ 1 : byte))); // prettier-ignore
      await utimes(jar, atime, mtime);
      for (let again = 0; again < 2; again++)
        await expect(installation({ cache })).rejects.toThrow(
          /have changed since[\s\S]*slf4j-api-2\.0\.9\.jar: expected [0-9a-f]{64}, found/,
        );
      await writeFile(jar, right);
      await expect(installation({ cache })).resolves.toMatchObject({ java: "java" });
    });

    test("a port in use", async () => {
      const other = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => other.once("listening", resolve));
      const { port } = other.address() as { port: number };
      await expect(start({ boltPort: port })).rejects.toThrow(`127.0.0.1:${port}: another program uses it`);
      other.close();
    });

    test("a store locked by another process", async () => {
      const home = join(folder, "held");
      await mkdir(home);
      const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
      await writeFile(join(home, "lock"), JSON.stringify({ node: { pid: other.pid } }));
      await expect(start({ home })).rejects.toThrow(`in use by process ${other.pid}`);
      other.kill();
    });
  });
});
