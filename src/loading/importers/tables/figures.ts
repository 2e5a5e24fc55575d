import { WrongFile } from "../delimited.ts";
import { mappingKey, type Descriptor } from "./descriptor.ts";
import { FigureReader, type FigureColumn, type TableFigures, type TableOptions } from "./figure-reader.ts";
import type { Sheet } from "./sheet.ts";

/** Reads the figures of a table as mapped by its descriptor. Every invalid cell is a problem with its row and column. Throws WrongFile. */
export function tableFigures(sheet: Sheet, descriptor: Descriptor, options: TableOptions): TableFigures {
  const mapping = descriptor[mappingKey];
  const columns = sheet.headings.flatMap((heading, column): FigureColumn[] => {
    const match = mapping.figures.headings.exec(heading);
    return match ? [{ column, groups: { ...match.groups } }] : [];
  });
  if (columns.length === 0)
    throw new WrongFile(
      { file: sheet.file, line: Math.max(...descriptor.dialect.headerRows) },
      `expected a heading of figures that fits ${mapping.figures.headings.source}; found ${sheet.headings.filter(Boolean).slice(0, 12).join(", ") || "none"}`,
    );
  const reader = new FigureReader(sheet, mapping, options, new Set(descriptor.schema.missingValues));
  for (let index = sheet.firstRow; index < sheet.rows.length && !reader.hasTooManyProblems; index++)
    reader.readRow(sheet.rows[index]!, sheet.lines[index]!, columns);
  return reader.end();
}
