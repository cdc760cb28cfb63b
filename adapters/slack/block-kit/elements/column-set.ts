import { objectsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { isText, type Part, type TextPart } from '../part.ts';
import { lengthOf } from '../text/fitting.ts';
import { isOneLine, joined, plainOf, type Spans } from '../text/span.ts';
import type { Present, Translation } from '../translation.ts';
import { noteBackground } from './background.ts';
import { elementOf } from './image.ts';
import { withSelect } from './select-action.ts';

/** Longer texts side by side would not read as one line. */
const LINE_LENGTH = 160;
/** A field is half as wide as the screen: on a phone, longer lines break in the middle. */
const FIELD_LINE_LENGTH = 30;
const BETWEEN = ' · ';

type Columns = readonly (readonly TextPart[])[];

export const presentColumnSet: Present = (element, t) => {
  noteBackground(element, 'ColumnSet', t.notes);
  const columns = objectsOf(element.columns).map((column) => t.elements([{ ...column, type: 'Column' }]));
  return withSelect(
    arranged(
      columns.filter((parts) => parts.length > 0),
      t,
    ),
    element.selectAction,
    'ColumnSet',
    t,
  );
};

export const presentColumn: Present = (element, t) => {
  noteBackground(element, 'Column', t.notes);
  return withSelect(t.elements(element.items), element.selectAction, 'Column', t);
};

/** Side by side where Slack can: on one line, as two fields, as a text with a picture or button; else one below the other. */
function arranged(columns: readonly (readonly Part[])[], t: Translation): readonly Part[] {
  if (columns.length < 2) return columns.flat();
  const texts = columns.filter(isAllText);
  if (texts.length === columns.length) {
    const line = asLine(texts);
    if (line) return [line];
    const pair = asPair(texts);
    if (pair) return [pair];
    const lines = asLines(texts);
    if (lines) return lines;
  }
  const beside = asAccessory(columns);
  if (beside) return beside;
  t.notes.add('ColumnSet', 'approximated', 'columns that do not fit side by side are one below the other');
  return columns.flat().map((part) => (isText(part) ? { ...part, rank: 0 } : part));
}

const isAllText = (parts: readonly Part[]): parts is readonly TextPart[] =>
  parts.every((part) => isText(part) && !part.accessory && !part.divider);

function asLine(columns: Columns): TextPart | null {
  const parts = columns.map(([first]) => first);
  const isLine = columns.every(([first, ...more]) => first && more.length === 0 && isOneLine(first.spans));
  const spans = joined(
    parts.map((part) => part?.spans ?? []),
    BETWEEN,
  );
  if (!isLine || plainOf(spans).length > LINE_LENGTH) return null;
  return {
    kind: 'text',
    row: true,
    spans,
    small: parts.every((part) => part?.small),
    quote: parts.every((part) => part?.quote),
  };
}

function asPair([left, right, ...more]: Columns): Part | null {
  if (!left || !right || more.length > 0 || right.length < 2) return null;
  const fields = { left: stacked(left), right: stacked(right) };
  const lines = `${plainOf(fields.left)}\n${plainOf(fields.right)}`.split('\n');
  const fits = [fields.left, fields.right].every((field) => lengthOf(field) <= LIMITS.fieldText);
  return fits && lines.every((line) => line.length <= FIELD_LINE_LENGTH) ? { kind: 'pair', ...fields } : null;
}

/** The first line of the left with all of the right, then what else the left says. */
function asLines([left, right, ...more]: Columns): readonly Part[] | null {
  const [first, ...rest] = left ?? [];
  if (!first || !right || more.length > 0) return null;
  const figures = joined(
    right.map(({ spans }) => spans),
    '  ',
  );
  const line = asLine([[first], [{ kind: 'text', spans: figures, small: right.every(({ small }) => small) }]]);
  return (
    line && [
      line,
      ...rest.map((part, index) => ({
        ...part,
        rank: 0,
        gap: index === 0 ? ('tight' as const) : (part.gap ?? 'normal'),
      })),
    ]
  );
}

const stacked = (parts: readonly TextPart[]): Spans =>
  joined(
    parts.map(({ spans }) => spans),
    '\n',
  );

/** A text with one picture or one button: the text's section can hold it. */
function asAccessory(columns: readonly (readonly Part[])[]): readonly Part[] | null {
  const [text, ...more] = columns.filter(isAllText);
  const rest = columns.filter((parts) => parts !== text);
  const accessory = rest.length === 1 && rest[0]?.length === 1 ? accessoryOf(rest[0][0]) : null;
  const place = text?.find(({ small }) => !small);
  if (!text || !place || more.length > 0 || !accessory) return null;
  return text.map((part) => (part === place ? { ...part, accessory, rank: 0 } : { ...part, rank: 0 }));
}

function accessoryOf(part: Part | undefined): TextPart['accessory'] | null {
  const block = part?.kind === 'block' ? part.block : undefined;
  if (block?.type === 'image') return elementOf(block);
  const [button, ...more] = block?.type === 'actions' ? block.elements : [];
  return button?.type === 'button' && more.length === 0 ? button : null;
}
