import { parentPort } from "node:worker_threads";
import { admitClaims } from "../extraction/admit.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { ruleExtractor } from "../extraction/rule-extractor.ts";
import { withoutText, type SentReading } from "./reading-message.ts";

parentPort!.on("message", (document: SourceDocument) => {
  void (async () => {
    const { claims, refused } = admitClaims(document, await ruleExtractor.extract(document));
    const leftOut = refused.map(({ claim, reason }) => ({ text: String((claim as { text?: unknown }).text ?? ""), reason }));
    parentPort!.postMessage({ claims: withoutText(document, claims), leftOut } satisfies SentReading);
  })();
});
parentPort!.postMessage("ready");
