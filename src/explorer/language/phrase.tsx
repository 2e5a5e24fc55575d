import { Fragment, type ReactNode } from "react";
import { say } from "./say.ts";

/** Text with elements as placeholders, such as a link: <Phrase words="Claim by {who}" who={<AppLink … />} />. */
export function Phrase({ words, ...places }: { words: string } & Record<string, ReactNode>) {
  return say(words)
    .split(/(\{\w+\})/)
    .map((piece, index) => <Fragment key={index}>{/^\{\w+\}$/.test(piece) ? places[piece.slice(1, -1)] : piece}</Fragment>);
}
