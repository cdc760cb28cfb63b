/** What a claim says we did. */
import { ACTIVITIES, type Activity } from '../../../associations/claims/claim.ts';
import { type Line, matcher } from '../matcher.ts';

const SAID: Readonly<Record<Activity, readonly string[]>> = {
  usage: ['usage|osu|adoption|nutzung|utilisation|uso'],
  'pre-sales': [
    'presales|presale|osa|vorverkauf|prevente|preventa',
    'pre sales|sale|sell',
    'helped ... choose|pick|select|decide|chose|buy',
    'sold|influenced|influence|advisor|adviser|advised|advising',
    'before sale|purchase|buying',
    'beraten|auswahl|elegir|choisir',
  ],
  'revenue-association': [
    'revenue association|assoc|recognition|rec|only',
    'revrec',
    'rev rec|association|assoc|recognition|only',
    'umsatzzuordnung',
  ],
};

export const ACTIVITY_PATTERNS: readonly string[] = Object.values(SAID).flat();

const find = matcher(ACTIVITIES.flatMap((activity) => SAID[activity].map((pattern) => [pattern, activity] as const)));

export function activitiesIn(line: Line): readonly Activity[] {
  const found = new Set(find(line).map((hit) => hit.value));
  return ACTIVITIES.filter((activity) => found.has(activity));
}
