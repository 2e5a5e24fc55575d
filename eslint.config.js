import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", ".cache", ".data", "**/dist", "bench/results", "**/generated/**"] },
  ...tseslint.configs.recommended,
  // CommonJS is written where Jest loads nothing else.
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A bare @Field() makes GraphQL types depend on emitted metadata, which tsx does not write: say the type aloud.
      "no-restricted-syntax": [
        "error",
        {
          selector: "Decorator > CallExpression[callee.name='Field'][arguments.length=0]",
          message: "Say the type aloud: @Field(() => String).",
        },
      ],
    },
  },
);
