/** What an alert says besides its facts, as most kinds say it. */
import type { Alert, AlertKind, AlertOf } from '../alert.ts';
import { ALERT_KINDS } from '../kinds.ts';

type Said<K extends AlertKind> = Pick<AlertOf<K>, 'key' | 'since' | 'tone' | 'facts'> &
  Partial<Omit<AlertOf<K>, 'topic'>>;

/** Nobody brought it about, nothing is due and no location owns it, unless said. */
export function alert<K extends AlertKind>(said: Said<K>): Alert {
  const { topic } = ALERT_KINDS[said.facts.kind];
  return { topic, designations: [], due: null, location: '', causedBy: null, ...said };
}
