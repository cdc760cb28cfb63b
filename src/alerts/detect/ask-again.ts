/** The day has come on which somebody wanted to ask again what became of a request. */
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import type { AlertWorld } from './world.ts';

/** Only of what the exports do not show yet, and for whoever asked last. */
export function askAgain({ holdings, today }: AlertWorld): Alert[] {
  return holdings.flatMap((holding) => {
    const { record, standing, remindOn, history, type, customer, location } = holding;
    const member = history.at(-1)?.by.id;
    if (record === undefined || member === undefined || standing !== 'asked') return [];
    if (remindOn === undefined || remindOn > today) return [];
    return alert({
      key: alertKey('ask-again', record, remindOn),
      since: remindOn,
      due: remindOn,
      tone: 'warning',
      location,
      facts: { kind: 'ask-again', record, type, customer, member },
    });
  });
}
