import type { Button, ImageElement } from '@slack/types';
import { isObject, type Json, objectsOf } from '../json.ts';
import { isText, type Part, type TablePart } from '../part.ts';
import { boldly, joined, type Spans } from '../text/span.ts';
import type { Present, Translation } from '../translation.ts';
import { withSelect } from './select-action.ts';

interface Cell {
  readonly spans: Spans;
  /** What a cell of Slack cannot hold: buttons, inputs, pictures. */
  readonly rest: readonly Part[];
}

export const presentTable: Present = (element, t) => {
  const rows = objectsOf(element.rows)
    .map(({ cells }) => objectsOf(cells).map((cell) => readCell(cell, t)))
    .filter((cells) => cells.length > 0);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return [];
  const header = element.firstRowAsHeader !== false && element.firstRowAsHeaders !== false;
  const table: TablePart = {
    kind: 'table',
    header,
    rows: rows.map((cells, index) =>
      Array.from({ length: width }, (_, at) => {
        const spans = cells[at]?.spans ?? [];
        return header && index === 0 ? boldly(spans) : spans;
      }),
    ),
    aligns: Array.from({ length: width }, (_, at) => alignOf(element, at)),
  };
  const rest = rows.flat().flatMap((cell) => cell.rest);
  if (rest.length > 0) t.notes.add('TableCell', 'approximated', 'what is not text in a cell is below the table');
  return [table, ...rest];
};

function readCell(cell: Json, t: Translation): Cell {
  const parts = withSelect(t.elements(cell.items), cell.selectAction, 'TableCell', t);
  const flat = parts.flatMap((part): readonly Part[] =>
    part.kind === 'pair' ? unpaired(part.left, part.right) : [part],
  );
  const spans = joined(
    flat.filter(isText).map((part) => part.spans),
    '\n',
  );
  const buttons = flat.filter(isText).flatMap(({ accessory }) => (accessory ? [below(accessory)] : []));
  return { spans, rest: [...flat.filter((part) => !isText(part)), ...buttons] };
}

const unpaired = (left: Spans, right: Spans): readonly Part[] => [
  { kind: 'text', spans: left },
  { kind: 'text', spans: right },
];

function below(accessory: Button | ImageElement): Part {
  return accessory.type === 'button'
    ? { kind: 'block', block: { type: 'actions', elements: [accessory] } }
    : { kind: 'block', block: { type: 'context', elements: [accessory] } };
}

function alignOf({ columns, horizontalCellContentAlignment: all }: Json, at: number): 'left' | 'center' | 'right' {
  const column = Array.isArray(columns) ? columns[at] : undefined;
  const align = (isObject(column) && column.horizontalCellContentAlignment) || all;
  const named = typeof align === 'string' ? align.toLowerCase() : '';
  return named === 'center' || named === 'right' ? named : 'left';
}
