/** Alerts about enrolment and about the data itself. */
import type { AlertOf } from '../../src/alerts/alert.ts';
import type { AlertReader } from './alert-reader.ts';
import { type AlertSaid, about, planFor, sentences, whereOf } from './alert-said.ts';
import { weEnrolled } from './enrolled-button.ts';
import { dayName, monthName, weekdayName } from './format.ts';
import { totalInWords } from './standing.ts';

export function windowClosing(alert: AlertOf<'window-closing'>, reader: AlertReader): AlertSaid {
  const { lastQualified } = alert.facts;
  const until = alert.due === null ? 'not for much longer' : `until ${weekdayName(alert.due)}`;
  return {
    headline: `${whereOf(alert)} last qualified with the figures of ${monthName(lastQualified)}, which is enough to enrol ${until}`,
    also: [],
    means: 'Enrol in Partner Center by then, or it has to qualify again first.',
    next: planFor(alert),
    ...weEnrolled(alert, reader),
  };
}

export function anniversary(alert: AlertOf<'anniversary'>, { needed }: AlertReader): AlertSaid {
  const { anniversary: day, opens, closes, qualified, qualifies, total } = alert.facts;
  const name = whereOf(alert);
  const figure = totalInWords({ total, needed });
  const looked = `The score counts from ${dayName(opens)} to ${dayName(closes)}`;
  const stand = qualified
    ? `${name} has qualified for its renewal (${figure} now)`
    : qualifies
      ? `The months that count for the renewal of ${name} have begun, and it qualifies as it stands (${figure})`
      : `${name} has not qualified for its renewal yet (${figure} now)`;
  const one = 'one day of qualifying in that time is enough';
  return {
    headline: `${stand}, anniversary on ${weekdayName(day)}`,
    also: [],
    means: qualified
      ? `${looked}; renew it in Partner Center by ${weekdayName(closes)}.`
      : `${looked}; ${one}. Without it the designation is lost.`,
    next: qualified ? { label: 'Score', command: 'score', args: about(alert) } : planFor(alert),
  };
}

export function importOverdue({ facts }: AlertOf<'import-overdue'>, { imports }: AlertReader): AlertSaid {
  const { month, expected, last } = facts;
  const stand =
    last === null ? '' : `The last import was on ${dayName(last)}; until the next one, nothing newer is known.`;
  return {
    headline: `The exports of ${monthName(month)} are not here yet; they are normally complete by ${weekdayName(expected)}`,
    also: [],
    means: sentences([stand, imports ? '' : 'Whoever imports your exports can bring them in.']),
    next: imports ? { label: 'How to import', command: 'import', args: {} } : null,
  };
}
