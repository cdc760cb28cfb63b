/** A chart in one or two sentences, for who does not see it. */
import type { ChartLine } from './charts.ts';
import { figure } from './figure.ts';
import { longMonth } from './month-words.ts';

export function altText(lines: readonly ChartLine[], needed: number): string {
  const [only] = lines;
  const qualifies = `${needed} qualifies.`;
  if (!only || only.points.length === 0) return `An empty chart. ${qualifies}`;
  if (lines.length === 1) return `Line chart of ${only.name}: ${courseOf(only, needed)}. ${qualifies}`;
  const { points } = only;
  const been = points.findLast(({ ahead }) => !ahead) ?? points[0]!;
  const last = points.at(-1)!;
  const named = `Line chart of ${lines.length} designations, ${longMonth(points[0]!.month)} to ${longMonth(last.month)}`;
  const now = lines.map((line) => endOf(line, false, needed)).join(', ');
  if (!last.ahead) return `${named}: ${now}. ${qualifies}`;
  const coming = lines.map((line) => endOf(line, true, needed)).join(', ');
  return `${named}. In ${longMonth(been.month)}: ${now}. In ${longMonth(last.month)} if nothing changes: ${coming}. ${qualifies}`;
}

/** "57.1 in May 2026, 61.2 in October 2026, if nothing changes 48.3 in January 2027". */
function courseOf({ points }: ChartLine, needed: number): string {
  const known = points.filter(({ points: total }) => total !== null);
  const been = known.filter(({ ahead }) => !ahead);
  const coming = known.filter(({ ahead }) => ahead);
  const named = [...new Set([been[0], been.at(-1), coming.at(-1)])].flatMap((point) => point ?? []);
  if (named.length === 0) return 'not enough history for any of these months';
  return named
    .map(({ month, points: total, ahead }) => {
      return `${ahead ? 'if nothing changes ' : ''}${figure(total ?? 0, needed)} in ${longMonth(month)}`;
    })
    .join(', ');
}

function endOf({ name, points }: ChartLine, ahead: boolean, needed: number): string {
  const total = points.findLast((point) => point.ahead === ahead && point.points !== null)?.points ?? null;
  return `${name} ${total === null ? 'unknown' : figure(total, needed)}`;
}
