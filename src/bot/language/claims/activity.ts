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

const TAKING_BACK = new Set(['not', 'no', 'instead', 'statt']);
const BETWEEN = new Set(['of', 'for', 'the', 'only', 'just']);

/** "Pre-sales, not usage" is pre-sales. */
export function activitiesIn(line: Line): readonly Activity[] {
  const hits = find(line);
  const said = hits.filter(({ spans }) => !spans.some(({ from }) => isTakenBack(line, from)));
  const found = new Set((said.length > 0 ? said : hits).map((hit) => hit.value));
  return ACTIVITIES.filter((activity) => found.has(activity));
}

function isTakenBack({ words }: Line, from: number): boolean {
  const before = words[from - 1] ?? '';
  return TAKING_BACK.has(before) || (BETWEEN.has(before) && TAKING_BACK.has(words[from - 2] ?? ''));
}
