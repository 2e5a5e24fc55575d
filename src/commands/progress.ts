import type { WriteStream } from "node:tty";

export interface Progress {
  /** Something has begun. On a terminal the next step overwrites it; elsewhere each step is a line. */
  step(this: void, text: string): void;
  /** Something that stays. */
  line(this: void, text: string): void;
  /** Nothing is under way any more: the terminal's line is free for others. */
  rest(this: void): void;
}

/** Long work, told to whoever waits: one moving line on a terminal, plain lines elsewhere. Seconds count from the start of the process. */
export function progressTo(out: Pick<WriteStream, "write"> & { isTTY?: boolean; columns?: number }): Progress {
  const seconds = () => `${process.uptime().toFixed(1).padStart(5)} s`;
  if (!out.isTTY) {
    const line = (text: string) => void out.write(`${text}\n`);
    return { step: (text) => line(`${seconds()}  ${text}`), line, rest: () => {} };
  }
  const clear = "\r\u001b[2K";
  return {
    step: (text) => void out.write(`${clear}${`${seconds()}  ${text} …`.slice(0, (out.columns || 80) - 1)}`),
    line: (text) => void out.write(`${clear}${text}\n`),
    rest: () => void out.write(clear),
  };
}
