/** Associations that differ only in what they are for, as one line. */
import { type Holding, SOURCES, type Source, STANDINGS, type Standing } from '../../src/associations/book.ts';
import { itemName } from '../../src/associations/items.ts';
import { ASSOCIATION_TYPES } from '../../src/scoring/index.ts';
import type { Colour } from '../adaptive-card.ts';
import { dayName, monthName } from './format.ts';
import { cut, joined, names } from './list.ts';
import { asDetail, type Piece } from './piece.ts';
import { row } from './row.ts';
import { aside, block } from './text.ts';
import { countOf } from './units.ts';
import { ASSOCIATION_NAMES } from './words.ts';

const NAMED = 4;
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  counted: 'Counted',
  expected: 'Expected',
  asked: 'Asked for',
  ended: 'Ended',
};
const STANDING_COLOURS: Readonly<Record<Standing, Colour>> = {
  counted: 'good',
  expected: 'accent',
  asked: 'warning',
  ended: 'default',
};
const SOURCE_WORDS: Readonly<Record<Exclude<Source, 'claim'>, string>> = {
  import: 'your exports',
  hand: 'recorded by hand',
};

export type Line = readonly [Holding, ...Holding[]];

/** What differs only in what it is for is one line. */
export function linesOf(holdings: readonly Holding[]): readonly Line[] {
  const respect = ({ type, standing, source, remindOn }: Holding) => [type, standing, source, remindOn].join(' ');
  const lines = [...Map.groupBy(holdings, respect).values()].flatMap(([first, ...others]): readonly Line[] =>
    first ? [[first, ...others]] : [],
  );
  return lines.toSorted(([left], [right]) => place(left) - place(right));
}

const place = ({ type, standing }: Holding) =>
  ASSOCIATION_TYPES.indexOf(type) * STANDINGS.length + STANDINGS.indexOf(standing);

/** In the plain text every line names its customer, so that any of them may be dropped from a long one. */
export function linePiece(line: Line, customer: string): Piece {
  const [{ standing, type }] = line;
  const what = `${ASSOCIATION_NAMES[type]}${subjectOf(line)}`;
  const how = detailOf(line);
  const right = [
    block(STANDING_WORDS[standing], { size: 'small', color: STANDING_COLOURS[standing], horizontalAlignment: 'right' }),
  ];
  return asDetail({
    shows: [row([block(what)], right, { spacing: 'small' }), aside(how)],
    says: [
      `${customer === '' ? '- ' : `${cut(customer)}: `}${what}: ${STANDING_WORDS[standing].toLowerCase()}, ${how}`,
    ],
  });
}

/** " on Teams and Intune"; nothing where none is named. */
function subjectOf(line: Line): string {
  const named = line.map(({ item, area }) => (item === '' && area === 'azure' ? 'Azure' : itemName(item)));
  const items = [...new Set(named)].filter((item) => item !== '');
  return items.length === 0 ? '' : ` on ${names(items, NAMED)}`;
}

function detailOf(line: Line): string {
  const [{ standing, remindOn }] = line;
  return [
    standing === 'ended' ? `until ${latest(line)}` : since(line),
    subscriptionsOf(line),
    sourcesOf(line),
    listed(
      'location',
      eachOf(line, ({ location }) => location),
    ),
    remindOn === undefined ? '' : `ask again on ${dayName(remindOn)}`,
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

function subscriptionsOf(line: Line): string {
  const [only, ...others] = eachOf(line, ({ subscription }) => subscription);
  if (only === undefined) return '';
  return others.length === 0 ? `subscription ${only}` : countOf(others.length + 1, 'subscription');
}

/** Whence it is known; that somebody asked is known from nobody else. */
function sourcesOf(line: Line): string {
  const sources = new Set(line.flatMap(({ source, alsoToldBy }) => [source, ...alsoToldBy]));
  const claims = eachOf(line, ({ claim }) => claim);
  const told = SOURCES.filter((source) => sources.has(source)).map((source) =>
    source === 'claim' ? listed('claim', claims) : SOURCE_WORDS[source],
  );
  return line[0].standing === 'asked' ? '' : joined(told, 'and');
}

const eachOf = (line: Line, of: (holding: Holding) => string | undefined): readonly string[] => [
  ...new Set(line.flatMap((holding) => of(holding) || [])),
];
const listed = (what: string, each: readonly string[]) => (each.length === 0 ? '' : `${what} ${names(each, NAMED)}`);

function since(line: Line): string {
  const begun = line.map(({ from }) => from).filter((from) => from !== '');
  const first = begun.toSorted()[0];
  if (first === undefined) return '';
  return `since ${when(first)}${new Set(begun).size > 1 ? ' at the earliest' : ''}`;
}

const latest = (line: Line) =>
  when(
    line
      .map(({ to }) => to ?? '')
      .toSorted()
      .at(-1)!,
  );
const when = (date: string) => (date.length === 7 ? monthName(date) : dayName(date));
