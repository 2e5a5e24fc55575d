import type { WriteStream } from "node:tty";

export interface Progress {
  /** A step has started. On a terminal the next step overwrites it; elsewhere each step is a line. */
  step(this: void, text: string): void;
  /** A permanent line. */
  line(this: void, text: string): void;
  /** Nothing is in progress: clears the terminal's line for other output. */
  clear(this: void): void;
}

/** Progress of long operations: one updating line on a terminal, plain lines elsewhere. Seconds count from the start of the process. */
export function progressTo(out: Pick<WriteStream, "write"> & { isTTY?: boolean; columns?: number }): Progress {
  const seconds = () => `${process.uptime().toFixed(1).padStart(5)} s`;
  if (!out.isTTY) {
    const line = (text: string) => void out.write(`${text}\n`);
    return { step: (text) => line(`${seconds()}  ${text}`), line, clear: () => {} };
  }
  const clearLine = "\r\u001b[2K";
  return {
    step: (text) => void out.write(`${clearLine}${`${seconds()}  ${text} …`.slice(0, (out.columns || 80) - 1)}`),
    line: (text) => void out.write(`${clearLine}${text}\n`),
    clear: () => void out.write(clearLine),
  };
}
