/** The typed arguments a text carries for one command. */
import { type Day, DESIGNATIONS, type Designation, type Metric, ruleSetFor } from '../../scoring/index.ts';
import { ALERT_READERS, actionIn, mutedUntil, topicOf } from './alerts/arguments.ts';
import { ASSOCIATION_READERS } from './association-arguments.ts';
import { certifiedWhere } from './certified-where.ts';
import { CLAIM_READERS, productsIn } from './claims/arguments.ts';
import { partIn, proofActionIn } from './claims/part.ts';
import { dueWithin, happenedIn } from './claims/status.ts';
import { COOP_READERS } from './coop/arguments.ts';
import { cuesOf } from './cues/index.ts';
import { aloneIn, besideIn, seatsIn } from './customers-narrowed.ts';
import { ofKind } from './entity.ts';
import { estateIn, familyIn } from './estate.ts';
import { filterIn } from './filters.ts';
import { firstSaid } from './first-said.ts';
import { palPart } from './guide-topics.ts';
import { helpTopic } from './help-topic.ts';
import { matcher } from './matcher.ts';
import { memberRequest } from './member-request.ts';
import { metricsNamed, metricsRuled } from './metrics-said.ts';
import { narrowest } from './names/narrowest.ts';
import { effortForm, effortIn } from './plan/effort.ts';
import { narrowedIn } from './plan/narrowed.ts';
import { targetIn } from './plan/target.ts';
import { articleIn, questionIn } from './program/article.ts';
import { type ReadLine, withoutMembers } from './read.ts';
import { oneOrList, type Reader, type ReaderContext } from './reader.ts';
import { changesIn } from './scenario/changes.ts';
import { aheadIn } from './time/ahead.ts';
import { daysOf, daysToEndOf, daysToEndOfMonth, pastMonth, startOfPeriod } from './time/calendar.ts';
import { lastFullMonth, lookBackFrom, monthsBack } from './time/months-back.ts';
import { unknownCustomer, unknownPartyOf, unknownPerson } from './unknown-name.ts';

const findImport = matcher([
  ['{imported}', true],
  ['last|latest|new|previous data|file|files|export|exports|numbers', true],
]);

function speaksOfImport(line: ReadLine): boolean {
  return findImport(line).length > 0;
}

/** What a summary is to begin with; it begins with the last one where nothing else is said. */
const lookedBackTo = firstSaid<'last-digest' | 'last-month' | 'last-import'>([
  ['last-digest', 'since|from|after the? last|previous digest|summary|one|report'],
  ['last-import', 'since|from|after the? last|latest|previous import|upload'],
  ['last-month', 'since|from|last|past|previous the? last|previous? month'],
]);

const READERS = {
  designation: ({ line, command, dates: { today } }) => {
    const ruled = command === 'rules';
    const values = ofKind(line.entities, 'designation').map(({ value }) => value);
    const named = narrowest(ruled ? values.filter(({ length }) => length === 1) : values);
    if (ruled && named.length === 0) return onlyOne(certifiedWhere(line, today.slice(0, 7)).designations);
    return oneOrList(DESIGNATIONS.filter((designation) => named.includes(designation)));
  },
  metric: ({ line, command, dates: { today } }) => {
    const designations = narrowest(ofKind(line.entities, 'designation').map(({ value }) => value));
    const ruled = command === 'rules';
    const metrics = ruled ? certifiedWhere(line, today.slice(0, 7), designations).metrics : [];
    if (metrics.length > 0) return designations.length > 0 ? oneOrList(metrics) : onlyOne(metrics);
    const named = ruled ? metricsRuled(line) : metricsNamed(line);
    const there = named.filter((metric) => designations.some((designation) => has(designation, metric, today)));
    return oneOrList(there.length > 0 ? there : named);
  },
  track: ({ line }) => {
    const tracks = new Set(ofKind(line.entities, 'track').map((entity) => entity.value));
    return tracks.size === 1 ? [...tracks][0] : undefined;
  },
  customer: ({ line, command }) => {
    const named = customerNamed(line);
    // An unknown word in a question about the program is nobody.
    if (named !== undefined || command === 'ask') return named;
    const typed = (command === 'explain' ? unknownCustomer : unknownPartyOf)(withoutMembers(line));
    return typed && line.customerLike(typed);
  },
  person: ({ line, command }) =>
    ofKind(line.entities, 'person')[0]?.value ?? (command === 'ask' ? undefined : unknownPerson(withoutMembers(line))),
  certification: ({ line }) => oneOrList(certificationsIn(line)),
  filter: ({ line }) => filterIn(line),
  seats: ({ line }) => seatsIn(line),
  alone: ({ line }) => (filterIn(line) === 'no-association' ? undefined : aloneIn(line)),
  beside: ({ line }) => oneOrList(besideIn(line)),
  month: ({ line, dates: { today } }) => {
    const month = ofKind(line.entities, 'month')[0];
    // A quarter is no one month.
    if (month) return month.value.through === undefined ? pastMonth(month.value, today) : undefined;
    const period = ofKind(line.entities, 'period').find((entity) => entity.value.unit === 'month');
    return period && filterIn(line) !== undefined ? startOfPeriod(period.value, today) : undefined;
  },
  months: monthsBack,
  ahead: ({ line, dates }) => aheadIn(line, lastFullMonth(dates)),
  within: ({ line, command, dates: { today } }) => {
    if (command === 'claims') return dueWithin(line);
    const length = ofKind(line.entities, 'length')[0];
    if (length) return daysOf(length.value);
    const period = ofKind(line.entities, 'period')[0];
    if (period) return daysToEndOf(period.value, today);
    const month = ofKind(line.entities, 'month')[0];
    return month && daysToEndOfMonth(month.value, today);
  },
  since: ({ line, dates, command }) => {
    if (command === 'claims') return happenedIn(line, dates.today)?.since;
    if (command === 'digest') return lookedBackTo(line);
    if (speaksOfImport(line)) return 'last-import';
    const now = lookBackFrom(dates);
    const month = ofKind(line.entities, 'month')[0];
    if (month) return pastMonth(month.value, now);
    const period = ofKind(line.entities, 'period').find((entity) => entity.value.which === 'last');
    if (period?.value.unit === 'month') return 'last-month';
    return period && startOfPeriod(period.value, now);
  },
  topic: (context) => (context.command === 'alerts' ? topicOf(context) : helpTopic(context.line)),
  only: ({ line }) => oneOrList(narrowedIn(line).only),
  without: ({ line }) => oneOrList(narrowedIn(line).without),
  effort: ({ line }) => effortIn(line),
  target: targetIn,
  changes: ({ line }) => {
    const changes = changesIn(line);
    return changes.length > 0 ? changes : undefined;
  },
  ...CLAIM_READERS,
  ...ASSOCIATION_READERS,
  ...ALERT_READERS,
  step: (context) => (context.command === 'plan' ? effortForm(context.line) : CLAIM_READERS.step(context)),
  until: (context) => (context.command === 'alerts' ? mutedUntil(context) : CLAIM_READERS.until(context)),
  activity: (context) => (context.command === 'coop' ? COOP_READERS : CLAIM_READERS).activity(context),
  fund: COOP_READERS.fund,
  surface: COOP_READERS.surface,
  on: COOP_READERS.on,
  part: (context) => {
    const { line, command } = context;
    if (command === 'coop') return COOP_READERS.part(context);
    return command === 'pal' ? palPart(line) : partIn(line);
  },
  action: ({ line, command }) => {
    if (command === 'alerts') return actionIn(line);
    return command === 'members' ? memberRequest(line).action : proofActionIn(line);
  },
  product: ({ line, command }) => {
    if (command === 'pal') return ofKind(line.entities, 'platform').at(-1)?.value;
    if (command === 'dpor') return estateIn(line);
    return command === 'eligibility' ? (productsIn(line)[0] ?? familyIn(line)) : oneOrList(productsIn(line));
  },
  article: (context) => (context.command === 'coop' ? COOP_READERS.article(context) : articleIn(context.line)),
  question: ({ line }) => questionIn(line),
  member: ({ line }) => memberRequest(line).member,
  name: ({ line }) => memberRequest(line).name,
  contact: ({ line }) => memberRequest(line).contact,
  roles: ({ line }) => memberRequest(line).roles,
  locations: ({ line }) => memberRequest(line).locations,
} satisfies Record<string, Reader>;

export type ArgumentName = keyof typeof READERS;

/** What the text says for the command; what it does not say is absent. */
export function argumentsIn(context: ReaderContext): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    cuesOf(context.command)
      .takes.map((name) => [name, READERS[name](context)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** The first customer; one that is only part of a domain says nothing where a claim is named. */
function customerNamed({ entities }: ReadLine): string | undefined {
  const claim = ofKind(entities, 'claim').length > 0;
  const domains = claim ? ofKind(entities, 'domain') : [];
  return ofKind(entities, 'customer').find(({ from, to }) => !domains.some((one) => one.from <= from && to <= one.to))
    ?.value;
}

const WITHOUT = new Set('no not without except ohne sans sin'.split(' '));

/** "SC-200 but no SC-300": those to be without are left out, unless nothing else is named. */
function certificationsIn({ words, entities }: ReadLine): readonly string[] {
  const named = ofKind(entities, 'certification');
  const wanted = named.filter(({ from }) => !WITHOUT.has(words[from - 1] ?? ''));
  return [...new Set((wanted.length > 0 ? wanted : named).map(({ value }) => value))];
}

/** What only one can be meant by. */
const onlyOne = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** "Skilling" is one metric where a designation has one list of certifications only. */
function has(designation: Designation, metric: Metric, today: Day): boolean {
  const rule = ruleSetFor(today.slice(0, 7)).designations.find(({ id }) => id === designation);
  return rule?.metrics.some(({ id }) => id === metric) ?? false;
}
