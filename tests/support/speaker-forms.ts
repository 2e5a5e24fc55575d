import { expect, it } from "vitest";
import { claimsOf } from "./extracted.ts";

/** A test for each form: a report with its title before ## and its paragraphs separated by ¶, and on the next line the speaker of its last figure. */
export function namesSpeakers(forms: string, told: { date: string; language: string }): void {
  const lines = forms.trim().split("\n");
  for (let at = 0; at < lines.length; at += 2) {
    const [body = "", title = null] = lines[at]!.split("##").reverse();
    it(lines[at]!, async () => {
      const claims = await claimsOf({ ...told, title }, body.split("¶"));
      expect(claims.at(-1)?.speaker).toBe(lines[at + 1]!.trim());
    });
  }
}
