/** What an alert says besides its facts, as most kinds say it. */
import type { Alert, AlertKind, AlertOf } from '../alert.ts';

type Said<K extends AlertKind> = Pick<AlertOf<K>, 'key' | 'topic' | 'since' | 'tone' | 'facts'> & Partial<AlertOf<K>>;

/** Nobody brought it about, nothing is due and no location owns it, unless said. */
export function alert<K extends AlertKind>(said: Said<K>): Alert {
  return { designations: [], due: null, location: '', causedBy: null, ...said };
}
