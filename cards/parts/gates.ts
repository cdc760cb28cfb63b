/** Certifications that somebody must hold before a list of others pays. */
import type { Gate, MetricScore } from '../../src/scoring/index.ts';
import { joined } from './list.ts';
import { nounFor } from './units.ts';

/** "Needs 2 people with AZ-500 or SC-500, has 1". */
export function gateInWords({ certifications, people, needed }: Gate): string {
  const who = nounFor(needed, 'person');
  return `Needs ${needed} ${who} with ${joined(certifications, 'or')}, has ${people === 0 ? 'none' : people}`;
}

export function closedGates({ gates = [] }: MetricScore): readonly Gate[] {
  return gates.filter(({ met }) => !met);
}
