/**
 * Enrolled: a score is looked at in the month of the anniversary and the five before, and in the 30 days to renew after
 * it; qualifying once in that time keeps the designation (solutions partner pages of 2024).
 */
import { addDays, daysBetween, isDay } from '../../associations/calendar.ts';
import { type Day, type Designation, type Month, monthLater } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey, type Stage, stageKey } from '../keys.ts';
import { alert } from './about.ts';
import { shownIn } from './knowable.ts';
import { knownScore } from './runs.ts';
import { MONTHS_BEFORE } from './window-closing.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

const DAYS_TO_RENEW = 30;
/** Days before the end at which it is told again to whoever has not qualified. */
const REMINDED: readonly (readonly [days: number, stage: Stage])[] = [
  [60, '60'],
  [30, '30'],
];

/** The opening is told once, whatever the score, and stays until the end. */
export function anniversary({ scores, program, today }: AlertWorld): Alert[] {
  if (scores === null || !isDay(program.anniversary)) return [];
  const opens = `${monthLater(program.anniversary.slice(0, 7), -MONTHS_BEFORE)}-01`;
  const closes = addDays(program.anniversary, DAYS_TO_RENEW);
  if (today < opens || today > closes) return [];
  return program.enrolled.flatMap((id) => {
    const now = knownScore(scores.scorecard(scores.asOf), id);
    if (now === null) return [];
    const { total, qualified: qualifies } = now;
    const again = qualifiedSince(opens.slice(0, 7), id, scores);
    const left = daysBetween(today, closes);
    const reminders = again ? [] : REMINDED.filter(([days]) => left <= days).map(([, stage]) => stage);
    return (['open', ...reminders] as const).map((stage) =>
      told(id, stage, { anniversary: program.anniversary, opens, closes, qualified: again, qualifies, total }),
    );
  });
}

interface Facts {
  readonly anniversary: Day;
  readonly opens: Day;
  readonly closes: Day;
  readonly qualified: boolean;
  readonly qualifies: boolean;
  readonly total: number;
}

function told(id: Designation, stage: Stage, facts: Facts): Alert {
  return alert({
    key: stageKey(alertKey('anniversary', id, facts.anniversary), stage),
    designations: [id],
    since: facts.opens,
    due: facts.closes,
    tone: facts.qualified ? 'good' : 'warning',
    facts: { kind: 'anniversary', ...facts },
  });
}

function qualifiedSince(opens: Month, id: Designation, { asOf, scorecard }: ScoredPartner): boolean {
  for (let month = asOf; shownIn(month) >= opens; month = monthLater(month, -1)) {
    if (knownScore(scorecard(month), id)?.qualified) return true;
  }
  return false;
}
