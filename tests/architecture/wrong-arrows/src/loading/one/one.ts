import { other } from "../other/other.ts";

export const one = (): number => other();
