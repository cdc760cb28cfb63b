/** Every word that the cues and the names know, whoever the partner is. */
import { ACTION_PATTERNS } from './alerts/action.ts';
import { UNDER_PATTERNS } from './alerts/arguments.ts';
import { THEM_PATTERNS } from './alerts/follow-up.ts';
import { SCHEDULE_PATTERNS } from './alerts/schedule.ts';
import { TOPIC_PATTERNS } from './alerts/topics.ts';
import { ACTIVITY_PATTERNS } from './claims/activity.ts';
import { STEP_PATTERNS } from './claims/edit-step.ts';
import { ORDINARY_EVENT_PATTERNS } from './claims/event.ts';
import { PART_PATTERNS } from './claims/part.ts';
import { STATUS_PATTERNS } from './claims/status.ts';
import { CUE_PATTERNS } from './compiled.ts';
import { COOP_EVERYDAY_PATTERNS } from './coop/activity.ts';
import { COOP_PART_PATTERNS } from './coop/part.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { FILTER_PATTERNS } from './filters.ts';
import { JOINTS } from './fragment.ts';
import { GUIDE_PATTERNS } from './guide-topics.ts';
import { NOISE } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { ASSOCIATION_PHRASES } from './names/associations.ts';
import { ATTRIBUTION_PHRASES } from './names/attributions.ts';
import { DESIGNATION_PHRASES } from './names/designations.ts';
import { METRIC_PHRASES, TRACK_PHRASES } from './names/metrics.ts';
import { PRODUCT_PHRASES } from './names/products.ts';
import { parsePattern, wordsOf } from './pattern.ts';
import type { Phrase } from './phrase-book.ts';
import { EFFORT_FORM_PATTERNS, EFFORT_WORDS } from './plan/effort.ts';
import { STEP_WORDS } from './plan/step-kinds.ts';
import { PUT_RIGHT_PATTERNS } from './put-right.ts';
import { NOUN_WORDS } from './scenario/objects.ts';
import { VERB_PATTERNS } from './scenario/verbs.ts';
import { STANDING_PATTERNS } from './standing.ts';
import { AHEAD_PATTERNS } from './time/ahead.ts';
import { TIME_WORDS } from './time/find-times.ts';
import { NUMBER_WORDS } from './time/numbers.ts';
import { WEEKDAY_WORDS } from './time/weekdays.ts';
import { WORKDAY_WORDS } from './workday-words.ts';

const PHRASES: readonly Phrase<unknown>[] = [
  ...DESIGNATION_PHRASES,
  ...METRIC_PHRASES,
  ...TRACK_PHRASES,
  ...ASSOCIATION_PHRASES,
  ...ATTRIBUTION_PHRASES,
  ...PRODUCT_PHRASES,
];

/** They tell the arguments of a command that is clear already: by themselves they mean nothing here. */
const ARGUMENT_PATTERNS: readonly string[] = [
  ...STATUS_PATTERNS,
  ...ORDINARY_EVENT_PATTERNS,
  ...ACTIVITY_PATTERNS,
  ...PART_PATTERNS,
  ...STEP_PATTERNS,
  ...STANDING_PATTERNS,
  ...GUIDE_PATTERNS,
  ...COOP_EVERYDAY_PATTERNS,
  ...COOP_PART_PATTERNS,
  ...ACTION_PATTERNS,
  ...TOPIC_PATTERNS,
  ...UNDER_PATTERNS,
  ...THEM_PATTERNS,
  ...SCHEDULE_PATTERNS,
  ...EFFORT_FORM_PATTERNS,
  ...VERB_PATTERNS,
  ...AHEAD_PATTERNS,
  ...PUT_RIGHT_PATTERNS,
];

/** The words that decide something: a message of other words is about something else. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...wordsIn([...CUE_PATTERNS, ...FILTER_PATTERNS]),
  ...PHRASES.flatMap((phrase) => phrase.words),
  ...TIME_WORDS,
]);

export const OUR_WORDS: ReadonlySet<string> = new Set([
  ...TELLING_WORDS,
  ...wordsIn(ARGUMENT_PATTERNS),
  ...STEP_WORDS,
  ...EFFORT_WORDS,
  ...NOUN_WORDS,
  ...WEEKDAY_WORDS,
  ...NUMBER_WORDS,
  ...LIGHT_WORDS,
  ...WORKDAY_WORDS,
  ...EVERYDAY_WORDS,
  ...JOINTS,
  ...NOISE,
]);

function wordsIn(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => parsePattern(pattern).flat().flatMap(wordsOf));
}
