import type { Config } from "../config.ts";

/** Why the server cannot listen, as a message for the user; undefined for other errors. */
export function listenError(error: unknown, { host, port }: Config): Error | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} of ${host} is used by another program. Set PORT to a free one, or to 0 for any.`);
  if (error.code === "EACCES") return new Error(`Port ${port} of ${host} needs rights that this user lacks. Set PORT to one above 1023.`);
  if (error.code === "EADDRNOTAVAIL")
    return new Error(`This machine has no address ${host}. Set HOST to one it has, such as 127.0.0.1 or 0.0.0.0.`);
  return undefined;
}
