import { Fragment, type ReactNode } from "react";
import { t } from "./translate.ts";

/** Text with elements as placeholders, such as a link: <Phrase words="Claim by {who}" who={<AppLink … />} />. */
export function Phrase({ words, ...places }: { words: string } & Record<string, ReactNode>) {
  return t(words)
    .split(/(\{\w+\})/)
    .map((piece, index) => <Fragment key={index}>{/^\{\w+\}$/.test(piece) ? places[piece.slice(1, -1)] : piece}</Fragment>);
}
