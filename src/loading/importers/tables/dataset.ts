import { WrongFile } from "../delimited.ts";
import { datasetRow, type DatasetRow } from "../../../knowledge/observation/dataset.seed.ts";
import { mappingKey, type Descriptor } from "./descriptor.ts";

/**
 * The dataset of a table: one of the seed, or a new one as described by the descriptor. Throws WrongFile when the description is
 * incomplete.
 */
export function datasetOf(descriptor: Descriptor, option: string | undefined, known: (id: string) => DatasetRow | undefined): DatasetRow {
  const id = option ?? descriptor[mappingKey].dataset;
  if (id === undefined)
    throw new WrongFile(
      { file: descriptor.name, line: null },
      "expected --dataset with an id such as dataset:us-census: the descriptor names none",
    );
  const [licence, source] = [descriptor.licenses?.[0], descriptor.sources?.[0]];
  const row = known(id);
  if (row) return row;
  if (!descriptor.title || !licence || !source)
    throw new WrongFile(
      { file: descriptor.name, line: null },
      `expected title, licenses and sources, since ${id} is no dataset of seed/datasets.json: figures are stored with their source and terms`,
    );
  const made = datasetRow.safeParse({
    id,
    title: descriptor.title,
    version: descriptor.version,
    publisher: source.title,
    licence: licence.name,
    attribution: source.title,
    url: source.path,
  });
  if (made.success) return made.data;
  const [problem] = made.error.issues;
  throw new WrongFile({ file: descriptor.name, line: null }, `${problem!.path.join(".")} of the dataset: ${problem!.message}`);
}
