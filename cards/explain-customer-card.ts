/** Why one customer counts or does not, designation by designation. */
import type { AssociationType, Designation, Metric, Reason, Unit } from '../src/scoring/index.ts';
import type { Element, Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import type { Frame, Show } from './parts/frame.ts';
import { growthInWords } from './parts/growth.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { asDetail, type Piece, together } from './parts/piece.ts';
import { reasonWords } from './parts/reasons.ts';
import { row } from './parts/row.ts';
import { aside, block } from './parts/text.ts';
import { countOf } from './parts/units.ts';
import { ASSOCIATION_NAMES, designationName, metricName } from './parts/words.ts';

export interface CustomerLine {
  readonly designation: Designation;
  readonly metric: Metric;
  /** What the customer adds to the value; absent when it does not count. */
  readonly amount?: number | undefined;
  readonly unit: Unit;
  readonly reason?: Reason | undefined;
  readonly detail?: string | undefined;
  /** True when `detail` tells money. */
  readonly money?: boolean | undefined;
}

export interface CustomerExplanation {
  readonly customer: string;
  readonly lines: readonly CustomerLine[];
  readonly associations: readonly string[];
  readonly show: Show;
}

/** A designation has three metrics of customers; a workload each may repeat them. */
const LINES_IN_A_DESIGNATION = 6;

export function explainCustomerCard(frame: Frame, { customer, lines, associations, show }: CustomerExplanation): Face {
  const name = cut(customer);
  const groups = [...Map.groupBy(lines, ({ designation }) => designation)];
  const counting = groups.filter(([, group]) => group.some(counts));
  const summary =
    groups.length === 0
      ? 'In none of the imported reports of these metrics'
      : counting.length === 0
        ? 'Does not count for any designation'
        : `Counts for ${counting.length} of ${countOf(groups.length, 'designation')}`;
  const known = associations.map((type) => ASSOCIATION_NAMES[type as AssociationType] ?? type);
  const relations = known.length === 0 ? 'No association' : `Associations: ${cut(known.join(', '))}`;
  return face({
    headline: `${name}: ${summary.toLowerCase()}. ${relations}.`,
    frame,
    buttons: [
      { label: 'No association', command: 'customers', args: { filter: 'no-association' } },
      { label: 'All that count', command: 'customers', args: { filter: 'counted' } },
    ],
    pieces: [
      header(name, relations),
      { shows: [block(summary, { weight: 'bolder' })], says: [] },
      ...groups.map(([designation, group]) => designationPiece(designation, group, show)),
    ],
  });
}

const counts = ({ amount }: CustomerLine) => amount !== undefined && amount >= 0;

function designationPiece(designation: Designation, group: readonly CustomerLine[], show: Show): Piece {
  const shown = group.slice(0, LINES_IN_A_DESIGNATION);
  const hidden = group.length - shown.length;
  const more = `and ${hidden} more`;
  return together([
    {
      shows: [block(designationName(designation), { weight: 'bolder', spacing: 'medium', separator: true })],
      says: [`${designationName(designation)}: ${group.some(counts) ? 'counts' : 'does not count'}`],
    },
    ...shown.map((line) => asDetail(linePiece(line, show))),
    ...(hidden > 0 ? [asDetail({ shows: [aside(more)], says: [`  ${more}`] })] : []),
  ]);
}

function linePiece(line: CustomerLine, show: Show): Piece {
  const { metric, amount, reason } = line;
  const name = metricName(metric);
  const result = resultOf(line, show);
  const why = [
    reason ? reasonWords(reason) : '',
    line.detail && (show.money || !line.money) ? cut(line.detail, 100) : '',
  ].filter((words) => words !== '');
  const left: Element[] = [block(name), ...(why.length > 0 ? [aside(why.join(': '))] : [])];
  const color = amount === undefined ? 'default' : amount < 0 ? 'attention' : 'good';
  const right = [block(result, { color, isSubtle: amount === undefined, horizontalAlignment: 'right' })];
  return {
    shows: [row(left, right, { spacing: 'small' })],
    says: [`  ${name}: ${result.toLowerCase()}${why.length > 0 ? ` (${why.join(': ')})` : ''}`],
  };
}

function resultOf({ designation, metric, amount, unit, detail }: CustomerLine, { money }: Show): string {
  if (amount === undefined) return 'Not counted';
  if (metric !== 'usage-growth') return amount > 0 ? 'Gained' : amount < 0 ? 'Lost' : 'Kept';
  const direction = amount > 0 ? 'Up' : amount < 0 ? 'Down' : 'Unchanged';
  return growthInWords({ designation, unit, amount, detail }, money) ?? direction;
}
