/// <reference types="vite/client" />
import { readExample } from "./example.ts";

const files = import.meta.glob<string>("../operations/*.graphql", { query: "?raw", import: "default", eager: true });

/** The worked examples in tab order, the founding question first. */
export const examples = Object.entries(files)
  .flatMap(([file, text]) => readExample(file, text) ?? [])
  .sort((one, other) => one.order - other.order);
