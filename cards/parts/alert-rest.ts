/** What a cut list of alerts still has to say: how many there are of each kind, and whose falls. */
import type { Alert, AlertGroup, AlertKind } from '../../src/alerts/index.ts';
import { whereOf } from './alert-said.ts';
import { dayName, whole } from './format.ts';
import { joined } from './list.ts';
import { NOTHING, type Piece } from './piece.ts';
import { aside } from './text.ts';

/** "and 4 certifications that end by 19 March 2027"; no fall of a designation is left unnamed. */
export function restLine(groups: readonly AlertGroup[]): Piece {
  const alerts = groups.flatMap(({ lead, others }) => [lead, ...others]);
  if (alerts.length === 0) return NOTHING;
  const kinds = Map.groupBy(alerts, ({ facts, tone }) => `${facts.kind} ${tone}`);
  const line = `and ${joined(Array.from(kinds.values(), ofOneKind), 'and')}`;
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}

function ofOneKind(alerts: readonly Alert[]): string {
  const [first] = alerts as [Alert, ...Alert[]];
  const { kind } = first.facts;
  const where = whereOf({ designations: [...new Set(alerts.flatMap(({ designations }) => designations))] });
  const named = NAMED[kind];
  if (named) return `${where} ${named}`;
  const lapsed = kind === 'certification-ends' && first.tone === 'bad';
  const [one, many] = lapsed ? LAPSED : COUNTED[kind as keyof typeof COUNTED];
  const last =
    alerts
      .map(({ due }) => due ?? '')
      .toSorted()
      .at(-1) ?? '';
  const by = last === '' || lapsed || !WITH_A_DAY.has(kind) ? '' : ` by ${dayName(last)}`;
  return `${whole(alerts.length)} ${alerts.length === 1 ? one : many}${by}`;
}

type Named = 'below-line' | 'below-line-ahead' | 'metric-zero' | 'metric-zero-ahead' | 'qualified';

const NAMED: Partial<Record<AlertKind, string>> = {
  'below-line': 'under a line',
  'below-line-ahead': 'about to fall under a line',
  'metric-zero': 'with a metric at zero',
  'metric-zero-ahead': 'with a metric about to reach zero',
  qualified: 'newly qualified',
} satisfies Record<Named, string>;

const LAPSED = ['certification that lapsed', 'certifications that lapsed'] as const;
const COUNTED: Readonly<Record<Exclude<AlertKind, Named>, readonly [one: string, many: string]>> = {
  'customer-fell': ['customer under a threshold', 'customers under a threshold'],
  'association-ended': ['association that ended', 'associations that ended'],
  'certification-ends': ['certification that ends', 'certifications that end'],
  'claim-deadline': ['claim with a deadline', 'claims with a deadline'],
  'claim-declined': ['claim that was rejected', 'claims that were rejected'],
  'ask-again': ['request to ask about again', 'requests to ask about again'],
  'window-closing': ['time to enrol that ends', 'times to enrol that end'],
  anniversary: ['renewal that closes', 'renewals that close'],
  'import-overdue': ['import that is overdue', 'imports that are overdue'],
};
const WITH_A_DAY: ReadonlySet<AlertKind> = new Set<AlertKind>(['certification-ends', 'window-closing', 'anniversary']);
