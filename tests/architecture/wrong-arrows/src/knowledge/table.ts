export const table: string[] = [];
