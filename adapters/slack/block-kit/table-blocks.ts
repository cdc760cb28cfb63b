/** A table as Slack's table blocks, or as lines of text. */
import type { RichTextBlock, TableBlock } from '@slack/types';
import { LIMITS } from './limits.ts';
import type { Part, TablePart } from './part.ts';
import { lengthOf } from './text/fitting.ts';
import { richText } from './text/rich-text.ts';
import { isEmpty, joined, type Spans } from './text/span.ts';

/** A longer text is not read in a cell. */
const CELL_TEXT = 1000;
/** One table has to leave room for the text around it in its message. */
const TABLE_TEXT = LIMITS.tableText * 0.8;

type Row = readonly Spans[];

/** As many tables as its rows need, each with the header; null when they would be more than `most`, or too wide. */
export function asTables({ rows, header, aligns }: TablePart, most: number): TableBlock[] | null {
  const isFit = aligns.length <= LIMITS.tableColumns && rows.flat().every((cell) => lengthOf(cell) <= CELL_TEXT);
  if (!isFit || rows.some((row) => textOf(row) > TABLE_TEXT / 2)) return null;
  const groups = inGroups(rows, header ? rows[0] : undefined);
  if (groups.length > most) return null;
  return groups.map((group) => ({
    type: 'table',
    rows: group.map((row) => row.map(cellOf)),
    column_settings: aligns.map((align) => ({ align, is_wrapped: true })),
  }));
}

/** A line a row, its cells one after the other. */
export function asLines({ rows, header }: TablePart): readonly Part[] {
  return rows
    .map((row) => joined(row, ' · '))
    .filter((spans) => !isEmpty(spans))
    .map((spans, index) => ({ kind: 'text', spans, gap: index > (header ? 1 : 0) ? 'tight' : 'normal' }));
}

function inGroups(rows: readonly Row[], header: Row | undefined): Row[][] {
  const groups: Row[][] = [];
  let group: Row[] = [];
  let text = 0;
  for (const row of rows) {
    const length = textOf(row);
    if (group.length === LIMITS.tableRows || text + length > TABLE_TEXT) {
      groups.push(group);
      group = header ? [header] : [];
      text = header ? textOf(header) : 0;
    }
    group.push(row);
    text += length;
  }
  return [...groups, group];
}

const textOf = (row: Row) => row.reduce((sum, cell) => sum + Math.max(1, lengthOf(cell)), 0);

/** Cells must not be empty. */
const cellOf = (spans: Spans): RichTextBlock => richText(isEmpty(spans) ? [{ text: ' ' }] : spans);
