/** What changed in the scores since an earlier month or the last import, and because of whom. */
import { changesCard, clarifyCard, designationName, messageCard, month as monthWords } from '../../../cards/index.ts';
import { compare, DESIGNATIONS, type Designation, isMonth, monthBefore, type Scorecard } from '../../scoring/index.ts';
import { designationsOf, metricsOf, type Subject } from './arguments.ts';
import { type Context, type Outcome, sensitiveOf, showOf } from './command.ts';

/** @param since `last-import`, `last-month`, or the month to compare with */
export async function whatChanged(since: string, question: Subject, context: Context): Promise<Outcome> {
  const { partner } = context;
  if (since === 'last-import') {
    const before = await partner.beforeLastImport();
    if (before === null)
      return { face: messageCard({ text: partner.imports.length === 0 ? NO_IMPORT : FIRST_IMPORT }) };
    // What an import made known for the first time is its doing.
    return changed(before, 'the last import', [], question, context);
  }
  const month = since === 'last-month' ? monthBefore(partner.asOf) : since;
  if (!isMonth(month) || month >= partner.asOf) {
    const face = clarifyCard({
      question: `Since when? Name a month before ${monthWords(partner.asOf)}, or press one.`,
      suggestions: SINCE,
    });
    return { face, suggestions: SINCE };
  }
  const before = partner.scorecard(month);
  const asked = designationsOf(question.designation);
  const unknown = notComparable(before, partner.scorecard()).filter((id) => asked.includes(id));
  if (unknown.length === asked.length) {
    return {
      face: messageCard({ text: `The imports do not reach far enough back to compare with ${monthWords(month)}.` }),
    };
  }
  return changed(before, monthWords(month), unknown, question, context);
}

const NO_IMPORT = 'Nothing has been imported yet.';
const FIRST_IMPORT = 'The last import was the first one, so there is nothing to compare it with.';
const SINCE = [
  { label: 'The month before', text: 'what changed since last month' },
  { label: 'The last import', text: 'what changed since the last import' },
];

/** @param unknown designations that cannot be compared, and are named as such */
function changed(
  before: Scorecard,
  words: string,
  unknown: readonly Designation[],
  question: Subject,
  context: Context,
): Outcome {
  const now = context.partner.scorecard();
  const asked = designationsOf(question.designation);
  const metrics = metricsOf(question.metric);
  const changes = compare(before, now)
    .filter(({ designation }) => asked.includes(designation) && !unknown.includes(designation))
    .map((change) => ({ ...change, metrics: change.metrics.filter(({ metric }) => metrics.includes(metric)) }));
  const frame = unknown.length === 0 ? context.frame : { ...context.frame, notes: [historyNote(unknown)] };
  return {
    face: changesCard(frame, { since: words, changes, show: showOf(context) }),
    sensitive: sensitiveOf(context),
  };
}

/** Designations with a metric that is known in one scorecard only: its points would look gained or lost. */
export function notComparable(before: Scorecard, now: Scorecard): readonly Designation[] {
  const unknownIn = ({ designations }: Scorecard, id: Designation) =>
    designations
      .find((score) => score.id === id)!
      .metrics.filter(({ value }) => value === null)
      .map((metric) => metric.id);
  return DESIGNATIONS.filter((id) => unknownIn(before, id).join() !== unknownIn(now, id).join());
}

const historyNote = (designations: readonly Designation[]) =>
  `Not compared, for want of history: ${designations.map(designationName).join(', ')}`;
