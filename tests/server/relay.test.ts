import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import plugin from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";

const require = createRequire(import.meta.url);
const file = join(root, "schema/schema.graphql");

describe("the rules of Relay", () => {
  it("hold according to @graphql-eslint's flat/schema-relay", async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ["**/*.graphql"],
          plugins: { "@graphql-eslint": plugin as unknown as ESLint.Plugin },
          languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: file } } },
          rules: {
            ...plugin.configs["flat/schema-relay"].rules,
            // Lists that are always short (a crossing's two countries) are plain lists, and `nodes` is a shortcut past edges.
            "@graphql-eslint/relay-edge-types": [
              "error",
              { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
            ],
            // Reference lists have forward pagination only.
            "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
          },
        },
      ],
    });
    const [report] = await eslint.lintFiles([file]);
    // An entry of the history and a track record are not nodes: neither is fetched by id.
    const lines = readFileSync(file, "utf8").split("\n");
    const typeAt = (line: number) => lines.slice(0, line).findLast((each) => each.startsWith("type "));
    const faults = report!.messages.filter(({ line }) => !/^type (Change|TrackRecord)Edge /.test(typeAt(line) ?? ""));
    expect(faults.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });

  it("hold according to graphql-schema-linter, which finds a connection without pageInfo", () => {
    const lint = (text: string): { message: string }[] => {
      const { validateSchemaDefinition } = require("graphql-schema-linter/lib/validator.js") as Linter;
      const { Configuration } = require("graphql-schema-linter/lib/configuration.js") as Linter;
      const schema = {
        definition: text,
        sourceMap: { getOriginalPathForLine: () => file, getLineOffset: () => 0, getOffsetForLine: () => 0 },
      };
      const rules = ["relay-connection-types-spec", "relay-connection-arguments-spec", "relay-page-info-spec"];
      return validateSchemaDefinition(schema, new Configuration(schema, { rules }).getRules(), new Configuration(schema, { rules }));
    };
    const text = readFileSync(file, "utf8");
    expect(lint(text).map(({ message }) => message)).toEqual([]);
    expect(lint(text.replace(/^ {2}pageInfo: PageInfo!$/m, "  place: PageInfo!"))).not.toEqual([]);
  });
});

interface Linter {
  validateSchemaDefinition(schema: unknown, rules: unknown, configuration: unknown): { message: string }[];
  Configuration: new (schema: unknown, options: object) => { getRules(): unknown };
}
