import type { Row } from "./context.ts";

/** Finds the object of a field in its row alone; undefined where it does not stand there yet. The key is the field's in the answer. */
export type ReadsFrom = (row: Row, key: string) => object | null | undefined;

/** Said of such a field: whether a damaged row can be answered shows before it is resolved. */
export const readsFrom = (read: ReadsFrom) => ({ read });
