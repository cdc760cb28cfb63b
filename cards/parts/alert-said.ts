/** What an alert comes to in words. */
import type { Alert } from '../../src/alerts/alert.ts';
import type { Designation } from '../../src/scoring/index.ts';
import type { Button } from './button.ts';
import { joined } from './list.ts';
import { designationName } from './words.ts';

export interface AlertSaid {
  /** Cause and effect in one sentence, without its full stop. */
  readonly headline: string;
  /** What else brought it about, a line each. */
  readonly also: readonly string[];
  /** What it means for the reader, in one to three sentences; empty where the headline says it all. */
  readonly means: string;
  /** What to do about it; null where no command helps this reader. */
  readonly next: Button | null;
  /** A second thing to look at. */
  readonly second?: Button;
}

/** "Security", "Security and Data & AI"; empty where an alert is about none. */
export const whereOf = ({ designations }: Pick<Alert, 'designations'>): string =>
  joined(designations.map(designationName), 'and');

/** The arguments of a command that is asked about the designations of an alert. */
export function about({ designations }: Pick<Alert, 'designations'>): {
  readonly designation?: Designation | readonly Designation[];
} {
  const [first] = designations;
  if (first === undefined) return {};
  return { designation: designations.length === 1 ? first : designations };
}

/** "Plan for Security", or for whatever the alert is about. */
export function planFor(alert: Pick<Alert, 'designations'>): Button {
  const [only] = alert.designations;
  const label = only !== undefined && alert.designations.length === 1 ? `Plan for ${designationName(only)}` : 'Plan';
  return { label, command: 'plan', args: about(alert) };
}

export const sentences = (all: readonly string[]): string => all.filter((one) => one !== '').join(' ');
