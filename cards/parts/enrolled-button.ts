/** Telling that a designation was enrolled, which no export says. */
import type { Alert } from '../../src/alerts/alert.ts';
import type { AlertReader } from './alert-reader.ts';
import type { AlertSaid } from './alert-said.ts';

/** With what is enrolled already, as the list is told as a whole; nothing for whoever may not change it. */
export function weEnrolled(
  { designations }: Pick<Alert, 'designations'>,
  { imports, program: { enrolled } }: Pick<AlertReader, 'imports' | 'program'>,
): Pick<AlertSaid, 'second'> {
  if (!imports) return {};
  const designation = [...new Set([...enrolled, ...designations])];
  return { second: { label: 'We enrolled', command: 'alerts', args: { action: 'enrolment', designation } } };
}
