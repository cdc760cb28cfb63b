import type { Month } from '../scoring/index.ts';
import type { AnyFormat } from './formats/format.ts';
import type { RowReader } from './read-table.ts';
import type { Recognised } from './recognise.ts';
import { Refusal } from './refusal.ts';
import type { NumberWriter, TableWriter } from './table-writer.ts';
import type { Meaning, TextWriter } from './text-writer.ts';
import { isNumberKind, type NumberKind, readAmount, TEXT_KINDS, type TextKind } from './values/kinds.ts';
import { cellText } from './values/text.ts';

interface TextSource {
  /** As the file spells it. */
  readonly name: string;
  readonly column: string;
  readonly kind: TextKind;
  readonly at: number | undefined;
  readonly writer: TextWriter;
}

interface NumberSource {
  readonly name: string;
  readonly kind: NumberKind;
  readonly at: number | undefined;
  readonly writer: NumberWriter;
}

/**
 * Reads the rows of one file into its report's table.
 * The reader throws a Refusal for a month that has not come yet: such a file is wrong as a whole.
 */
export function rowReader(
  { format, positionOf }: Recognised,
  header: readonly string[],
  table: TableWriter,
  thisMonth: Month,
): RowReader {
  const { texts, numbers } = sourcesOf(format, positionOf, header, table);
  const meanings: Meaning[] = [];
  const amounts = new Float64Array(numbers.length);

  // Loops by index: with a hundred thousand rows a second, iterators would take a tenth of the time.
  return (cells, line) => {
    for (let index = 0; index < texts.length; index++) {
      const { name, kind, at, writer } = texts[index]!;
      const raw = at === undefined ? '' : cells[at]!;
      const meaning = writer.meaningOf(raw);
      if (meaning === null) return told(name, cellText(raw), TEXT_KINDS[kind].fault);
      if (kind === 'month' && meaning.text > thisMonth) throw new Refusal(notYet(line, name, meaning.text, thisMonth));
      meanings[index] = meaning;
    }
    for (let index = 0; index < numbers.length; index++) {
      const { name, kind, at } = numbers[index]!;
      const text = at === undefined ? '' : cellText(cells[at]!);
      const amount = readAmount(text, kind);
      if (typeof amount === 'string') return told(name, text, amount);
      amounts[index] = amount;
    }
    const fault = format.rowFault?.(
      Object.fromEntries(texts.map(({ column }, index) => [column, meanings[index]!.text])),
    );
    if (fault) return fault;
    const row = table.rows++;
    for (let index = 0; index < texts.length; index++) texts[index]!.writer.put(row, meanings[index]!);
    for (let index = 0; index < numbers.length; index++) numbers[index]!.writer.put(row, amounts[index]!);
    return null;
  };
}

const notYet = (line: number, name: string, month: Month, thisMonth: Month) =>
  `Line ${line}: ${name} ${month} has not come yet, this is ${thisMonth}. Check the file and the clock of this machine.`;

function sourcesOf(
  { required, optional }: AnyFormat,
  positionOf: Recognised['positionOf'],
  header: readonly string[],
  table: TableWriter,
) {
  const texts: TextSource[] = [];
  const numbers: NumberSource[] = [];
  for (const [documented, [column, kind]] of Object.entries({ ...required, ...optional })) {
    const at = positionOf(documented);
    const source = { at, name: at === undefined ? documented : header[at]!.trim() };
    if (isNumberKind(kind)) numbers.push({ ...source, kind, writer: table.numbers[column]! });
    else texts.push({ ...source, column, kind, writer: table.text[column]! });
  }
  // The month first: one that has not come yet refuses the file, whatever else is wrong with the row.
  texts.sort((a, b) => Number(b.kind === 'month') - Number(a.kind === 'month'));
  return { texts, numbers };
}

const SHOWN = 40;

/** Why a row cannot be used, with the cell that is to blame. */
export function told(name: string, text: string, fault: string): string {
  if (text === '') return `${name} is empty`;
  const cell = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return `${name} "${cell}" ${fault}`;
}
