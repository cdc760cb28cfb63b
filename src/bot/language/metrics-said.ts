/** Which metrics a sentence speaks of. */
import type { Metric } from '../../scoring/index.ts';
import { ofKind } from './entity.ts';
import { firstSaid, type Sayings } from './first-said.ts';
import { narrowest } from './names/narrowest.ts';
import type { ReadLine } from './read.ts';

export const metricsNamed = (line: ReadLine): readonly Metric[] =>
  narrowest(ofKind(line.entities, 'metric').map(({ value }) => value));

/** Rules for customers are those of the customers that are won; where a consumption is named it may be their measure. */
const SPOKEN_OF: Sayings<'counted' | 'measured' | 'certified'> = [
  [
    'counted',
    'how many|much {customers}',
    'how many|much points ... {customers}',
    'cuantos|combien {customers}',
    '{need} ... {customers}',
    '{customers} {need}',
    'points per|worth ... {customers}',
    '{customers} worth',
    'how much ... {customers} ... {count}',
    'spend|spending|spends ... {customers}',
  ],
  ['measured', 'per {customers}', '{customers} ... {count}', '{count} ... {customers}', '{rule} ... {customers}'],
  ['certified', 'per person|head|employee', 'certified person|people|persons', 'how many {people}'],
];
const spokenOf = firstSaid(SPOKEN_OF);

/** The same, asked of a threshold: "how much ACR must a new tenant have" is about the customers. */
export function metricsRuled(line: ReadLine): readonly Metric[] {
  const named = metricsNamed(line);
  const others = named.filter((metric) => metric !== 'usage-growth');
  if (others.length > 0) return line.words.some((word) => GROWTH.has(word)) ? named : others;
  const said = spokenOf(line);
  if (said === 'counted' || (said === 'measured' && named.length > 0)) return ['net-customer-adds'];
  return said === 'certified' && named.length === 0 ? CERTIFIED : named;
}

const GROWTH = new Set('growth grow usage wachstum croissance crecimiento'.split(' '));
const CERTIFIED: readonly Metric[] = ['intermediate-certifications', 'advanced-certifications'];
