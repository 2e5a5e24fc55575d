import { one } from "../one/one.ts";

export const other = (): number => one();
