// How patterns of a language are compiled.
import { describe, expect, it } from "vitest";
import { compile, compiledIn } from "../../src/extraction/languages/pattern.ts";

describe("compiled patterns", () => {
  it("know the letters of the languages that ship, in words and in classes", () => {
    const word = compile(String.raw`^\p{Lu}[\p{L}-]+$`);
    for (const name of ["Kenya", "Łódź", "Қазақстан", "Đắk", "Ürümqi", "Ереван"]) expect(word.test(name), name).toBe(true);
    for (const other of ["kenya", "қазақстан", "Ab1", "A. b"]) expect(word.test(other), other).toBe(false);
    expect(compile(String.raw`^\p{L}+$`).test("中国한국")).toBe(true);
    expect(compile(String.raw`^\P{L}+$`).test("12, 13")).toBe(true);
  });

  it("need the flag u only for other properties", () => {
    expect(compile(String.raw`\p{L}+`, "i").flags).toBe("i");
    expect(compile(String.raw`\p{Sc}\d`, "g").flags).toBe("gu");
  });

  it("stay one where a language has one in two places, and leave words and functions alone", () => {
    const name = /\p{Lu}\p{Ll}+/gu;
    const words = new Map([["a", 1]]);
    const upper = (text: string): string => text.toUpperCase();
    const read = compiledIn({ one: name, more: [["rule", name]], words, upper, nothing: null });
    expect(read.one.flags).toBe("g");
    expect(read.more[0]![1]).toBe(read.one);
    expect([read.words, read.upper, read.nothing]).toEqual([words, upper, null]);
  });
});
