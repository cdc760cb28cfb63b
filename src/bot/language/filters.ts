/** Which customers a list is asked for. */
import { firstSaid, patternsOf, type Sayings } from './first-said.ts';
import type { Line } from './matcher.ts';

export type CustomerFilter = 'no-association' | 'counted' | 'not-counted' | 'gained' | 'lost';

const FILTERS: Sayings<CustomerFilter> = [
  [
    'no-association',
    'no|without|not|lack|lacks|lacking|missing|ohne|sans|sin ... {association}',
    'no|without|not|lack|lacking|missing|ohne|sans|sin {association}',
    'unassociated|unlinked|unclaimed|unattached|unassigned|nonassociated|orphan|orphaned|orphans',
    'nobody|noone|none ... {association}|<association>',
    'no one ... {association}|<association>',
    'with nothing',
    'no|without|not|lack|lacking ... <association>',
    '{association} missing|fehlt|manque|falta|none|lacking',
  ],
  [
    'not-counted',
    'not|non|no ... {count}',
    'uncounted|excluded|ineligible|ignored|disqualified',
    '{count} not',
    'left out',
  ],
  ['lost', '{lose}', 'dropped|fell|dropping off|out', 'former|ex', 'losses'],
  ['gained', '{gain}', 'new|fresh|neue|neuen|neu|nouveaux|nuevos|neukunden'],
  ['not-counted', 'out'],
  ['counted', '{count}', 'contributing|contribute|contributes'],
];

export const FILTER_PATTERNS: readonly string[] = patternsOf(FILTERS);

export const filterIn: (line: Line) => CustomerFilter | undefined = firstSaid(FILTERS);
