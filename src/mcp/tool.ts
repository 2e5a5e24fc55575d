import type { z } from "zod";
import type { Ask } from "./ask.ts";

/** What a tool answers: rows for programs, and lines for readers, each with its citation. */
export interface ToolResult<Output> {
  structured: Output;
  text: string;
}

/** One tool: a question, what it takes, and what it answers. */
export interface Tool<Input extends z.ZodRawShape = z.ZodRawShape, Output extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  title: string;
  /** When to use it, what it gives, and what to try when it gives nothing: all that an assistant knows of it. */
  description: string;
  input: Input;
  output: Output;
  run(ask: Ask, input: z.infer<z.ZodObject<Input>>): Promise<ToolResult<z.infer<z.ZodObject<Output>>>>;
}

/** Keeps the types of a tool's input and output together while it is written. */
export const tool = <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(definition: Tool<Input, Output>): Tool =>
  definition as unknown as Tool;
