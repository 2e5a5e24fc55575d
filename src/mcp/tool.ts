import type { z } from "zod";
import type { Ask } from "./ask.ts";

/** A tool's result: structured data for programs, and text for readers, each with citations. */
export interface ToolResult<Output> {
  structured: Output;
  text: string;
}

/** One tool: its input, its output and how it runs. */
export interface Tool<Input extends z.ZodRawShape = z.ZodRawShape, Output extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  title: string;
  /** When to use it, what it returns, and what to try when nothing is found: all that an assistant knows of it. */
  description: string;
  input: Input;
  output: Output;
  run(ask: Ask, input: z.infer<z.ZodObject<Input>>): Promise<ToolResult<z.infer<z.ZodObject<Output>>>>;
}

/** Ties the types of a tool's input and output together in its definition. */
export const tool = <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(definition: Tool<Input, Output>): Tool =>
  definition as unknown as Tool;
