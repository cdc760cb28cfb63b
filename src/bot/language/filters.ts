/** Which customers a list is asked for. */
import { type Line, matcher } from './matcher.ts';

export type CustomerFilter = 'no-association' | 'counted' | 'not-counted' | 'gained' | 'lost';

/** The first filter that matches holds. */
const FILTERS: readonly (readonly [CustomerFilter, ...string[]])[] = [
  [
    'no-association',
    'no|without|not|lack|lacks|lacking|missing|ohne|sans|sin ... {association}',
    'no|without|not|lack|lacking|missing|ohne|sans|sin {association}',
    'unassociated|unlinked|unclaimed|unattached|unassigned|nonassociated|orphan|orphaned|orphans',
    'nobody|noone|none ... {association}|<association>',
    'no one ... {association}|<association>',
    'no|without|not|lack|lacking ... <association>',
    '{association} missing|fehlt|manque|falta|none|lacking',
  ],
  [
    'not-counted',
    'not|non|no ... {count}',
    'uncounted|excluded|ineligible|ignored|disqualified',
    '{count} not',
    'left out',
    'out',
  ],
  ['lost', '{lose}', 'dropped|fell|dropping off|out', 'former|ex', 'losses'],
  ['gained', '{gain}', 'new|fresh|neue|neuen|neu|nouveaux|nuevos|neukunden'],
  ['counted', '{count}', 'contributing|contribute|contributes'],
];

const ORDER = FILTERS.map(([filter]) => filter);
export const FILTER_PATTERNS: readonly string[] = FILTERS.flatMap(([, ...patterns]) => patterns);

const find = matcher(FILTERS.flatMap(([filter, ...patterns]) => patterns.map((pattern) => [pattern, filter] as const)));

export function filterIn(line: Line): CustomerFilter | undefined {
  const found = new Set(find(line).map((hit) => hit.value));
  return ORDER.find((filter) => found.has(filter));
}
