/** Azure: smb when enough of the partner's customers are of an smb segment. */
import { spanOf } from '../columns/span.ts';
import type { Track } from '../ids.ts';
import type { Context } from '../metrics/context.ts';
import { monthText } from '../months.ts';
import { normalise } from '../normalise.ts';
import type { TextColumn } from '../portfolio.ts';
import type { TrackRule } from '../rules/track-schema.ts';

type SegmentRule = Extract<TrackRule, { by: 'customer-segments' }>;

export function trackBySegments(rule: SegmentRule, { portfolio: { tables }, month }: Context): Track {
  const span = spanOf(tables.customers);
  const customers = span && span.first <= month && span.last >= month ? tables.customers : undefined;
  const source = customers ?? tables['azure-usage'];
  if (!source) return 'enterprise';
  const seen = segmentsSeen(source, monthText(month), rule, customers?.text.status);
  const smb = [...seen.values()].filter(Boolean).length;
  // Whole numbers on both sides: a share as a fraction could miss the limit by its last digit.
  return seen.size > 0 && smb * 100 >= seen.size * rule.smbPercent ? 'smb' : 'enterprise';
}

/** Tenant code -> whether one of its rows of the month names an smb segment; tenants without segment are not in it. */
function segmentsSeen(
  {
    rows,
    text: { month, tenant, segment },
  }: { rows: number; text: Record<'month' | 'tenant' | 'segment', TextColumn> },
  asOf: string,
  { smbWords, leftOutStatuses }: SegmentRule,
  status: TextColumn | undefined,
): Map<number, boolean> {
  const inMonth = month.values.map((value) => value === asOf);
  const smb = segment.values.map((name) =>
    normalise(name)
      .split(' ')
      .some((word) => smbWords.includes(word)),
  );
  const leftOut = status?.values.map((value) => leftOutStatuses.includes(value.toLowerCase()));
  const seen = new Map<number, boolean>();
  for (let row = 0; row < rows; row++) {
    const code = segment.codes[row]!;
    if (!inMonth[month.codes[row]!] || segment.values[code] === '') continue;
    if (status && leftOut?.[status.codes[row]!]) continue;
    seen.set(tenant.codes[row]!, (seen.get(tenant.codes[row]!) ?? false) || smb[code]!);
  }
  return seen;
}
