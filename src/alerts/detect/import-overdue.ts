/** The exports of a month are complete, and nobody has imported them. */

import { dayOf } from '../../associations/calendar.ts';
import { monthLater } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { completeOn } from './knowable.ts';
import type { AlertWorld } from './world.ts';

/** The 20th is when exports are normally complete; nobody is told of what may still be on its way. */
const TOLD_ON = '25';

/** Of the first month that is missing, so that who is far behind is told once. Nothing of a partner without imports. */
export function importOverdue({ scores, imports, today }: AlertWorld): Alert[] {
  const last = imports.at(-1);
  if (scores === null || last === undefined) return [];
  const month = monthLater(scores.reaches, 1);
  const since = `${monthLater(month, 1)}-${TOLD_ON}`;
  if (today < since) return [];
  return [
    alert({
      key: alertKey('import-overdue', month),
      since,
      tone: 'warning',
      facts: { kind: 'import-overdue', month, expected: completeOn(month), last: dayOf(last.at) },
    }),
  ];
}
