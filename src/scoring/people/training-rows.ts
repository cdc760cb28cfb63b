/** Training completions as plain rows; there are thousands at most, so columns would only get in the way. */
import { REPORT_COLUMNS, type Table, type TextColumnName } from '../portfolio.ts';

export type TrainingCells = Readonly<Record<TextColumnName<'training'>, string>>;

export function trainingRows({ rows, text }: Table<'training'>): TrainingCells[] {
  return Array.from({ length: rows }, (_, row) => {
    const cells = REPORT_COLUMNS.training.text.map((name) => [name, text[name].values[text[name].codes[row]!]!]);
    return Object.fromEntries(cells) as TrainingCells;
  });
}
