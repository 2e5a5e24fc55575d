import type { Row } from "./context.ts";

/** Finds the value of an object field in its row alone; undefined when it is not there. The key is the field's response name. */
export type ReadsFrom = (row: Row, key: string) => object | null | undefined;

/** Marks such a field: damage in the row can then be detected before the field is resolved. */
export const readsFrom = (read: ReadsFrom) => ({ read });
