/** Which activity of co-op claims a line is about. */
import type { CoopActivityId } from '../../../knowledge/coop/index.ts';
import { firstSaid, patternsOf } from '../first-said.ts';
import { COOP_EVERYDAY_NAMES, COOP_NAMES, COOP_OFFICIAL_NAMES } from '../names/coop-activities.ts';
import { oncePerLine } from '../once-per-line.ts';

const official = firstSaid(COOP_OFFICIAL_NAMES);
const called = firstSaid(COOP_NAMES);
const everyday = firstSaid(COOP_EVERYDAY_NAMES);

/** By a name that leaves no doubt. */
export const coopNamed = oncePerLine((line): CoopActivityId | undefined => official(line) ?? called(line));

/** By whatever it is called where co-op is spoken of anyway. */
export const coopActivityIn = oncePerLine((line): CoopActivityId | undefined => coopNamed(line) ?? everyday(line));

export const COOP_NAME_PATTERNS: readonly string[] = [...patternsOf(COOP_OFFICIAL_NAMES), ...patternsOf(COOP_NAMES)];
export const COOP_EVERYDAY_PATTERNS: readonly string[] = patternsOf(COOP_EVERYDAY_NAMES);
