import { z } from "zod";
import { OversizedFile } from "../unpack.ts";
import { OrderFreeHash } from "./order-free-hash.ts";
import { BadBackup, readLines } from "./backup-lines.ts";
import { storedProblem } from "./stored-figure.ts";

/** Incremented when older files can no longer be read. */
export const formatVersion = 1;

const count = z.number().int().min(0);
const header = z.object({
  backup: z.literal("trade-graph"),
  version: z.number(),
  schema: z.number(),
  madeAt: z.string(),
  nodes: count,
  links: count,
});
const closing = z.object({ end: z.literal(true), nodes: count, links: count, sha256: z.string() });

/** The first line. `schema` is the schema version of the graph, from schema/graph.cypher. */
export type BackupHeader = z.infer<typeof header>;

function assertPlausible(path: string, line: string): void {
  const problem = storedProblem(line);
  if (problem) throw new BadBackup(path, `holds a figure that cannot be right (${problem}).`);
}

/** No hash covers the last line, so its text must be exact: of a key that stands twice JSON keeps the second value. */
function readClosing(path: string, line: string): z.infer<typeof closing> {
  const end = closing.parse(JSON.parse(line));
  if (JSON.stringify(end) !== line) throw new BadBackup(path, "was altered: its last line is not as it was written.");
  return end;
}

/** Reads the whole file once. Throws BadBackup unless it is a complete, unaltered backup of this version. */
export async function checkFile(
  path: string,
  schema: number,
  onProgress: (lines: number) => void = () => {},
): Promise<BackupHeader & { sha256: string }> {
  const hash = new OrderFreeHash();
  const found = { nodes: 0, links: 0 };
  let begin: BackupHeader | undefined;
  let end: z.infer<typeof closing> | undefined;
  try {
    for await (const line of readLines(path)) {
      if (end) throw new BadBackup(path, "goes on after its last line: something was added to it.");
      if (!begin) begin = readHeader(path, line, schema);
      else if (line.startsWith('{"end":')) end = readClosing(path, line);
      else {
        const kind = line.startsWith('{"labels":') ? "nodes" : "links";
        if (kind === "nodes" && found.links > 0) throw new BadBackup(path, "was altered: a node stands after a link.");
        found[kind]++;
        assertPlausible(path, line);
        hash.add(line);
        if ((found.nodes + found.links) % 50_000 === 0) onProgress(found.nodes + found.links);
      }
    }
  } catch (error) {
    if (error instanceof BadBackup || (error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    if (error instanceof OversizedFile) throw new BadBackup(path, `is no backup: ${error.message}.`);
    throw new BadBackup(path, `is cut off or altered (${(error as Error).message.split("\n")[0]}).`);
  }
  if (!begin) throw new BadBackup(path, "is empty.");
  if (!end) throw new BadBackup(path, "is cut off: its last line, which closes a backup, is missing.");
  for (const kind of ["nodes", "links"] as const)
    if (found[kind] !== end[kind] || found[kind] !== begin[kind])
      throw new BadBackup(path, `was altered: it holds ${found[kind]} ${kind}, and says that it holds ${begin[kind]}.`);
  if (hash.digest() !== end.sha256) throw new BadBackup(path, "was altered: its lines do not give the hash that closes it.");
  return { ...begin, sha256: end.sha256 };
}

function readHeader(path: string, line: string, schema: number): BackupHeader {
  let parsed: ReturnType<typeof header.safeParse>;
  try {
    parsed = header.safeParse(JSON.parse(line));
  } catch {
    parsed = header.safeParse(undefined);
  }
  if (!parsed.success) throw new BadBackup(path, "is not a backup: its first line is not a backup header.");
  const read = parsed.data;
  if (read.version !== formatVersion)
    throw new BadBackup(
      path,
      `has version ${read.version} of the file's form; this program reads version ${formatVersion}. Use the program that wrote it.`,
    );
  if (read.schema !== schema)
    throw new BadBackup(
      path,
      `holds a graph of schema version ${read.schema}; this program has version ${schema}. Use the program that wrote it.`,
    );
  return read;
}
