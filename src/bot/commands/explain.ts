import { z } from 'zod';
import { clarifyCard, designationName, explainCard, explainCustomerCard } from '../../../cards/index.ts';
import { compare, type DesignationScore, type MetricScore, monthBefore } from '../../scoring/index.ts';
import { designation, designationsOf, listOf, metric, metricsOf, track } from './arguments.ts';
import { type Context, command, type Outcome, sensitiveOf, showOf } from './command.ts';
import { standingsOf } from './customer-standing.ts';
import { customersCalled, findCustomer } from './find-customer.ts';
import { notComparable, whatChanged } from './what-changed.ts';

const args = z.object({
  designation,
  metric,
  track,
  /** Empty where one is meant and none was named. */
  customer: z.string().trim().max(200).optional(),
  /** `last-import`, `last-month`, or the month to compare with. */
  since: z.string().trim().min(1).max(20).optional(),
});
type Arguments = z.infer<typeof args>;

const OFFERED = 3;

export const explain = command({
  id: 'explain',
  summary: 'Show where points come from, what did not count and why, and what changed',
  examples: ['why is Contoso not counted', 'why did Security drop', 'what changed since the last import'],
  args,
  permission: 'scores',
  needsData: true,
  changes: false,
  run(given, context) {
    if (given.customer === '') return whichCustomer(context);
    if (given.customer !== undefined) return whyCustomer(given.customer, given, context);
    if (given.since !== undefined) return whatChanged(given.since, given, context);
    const asked = listOf(given.designation);
    if (asked.length > 1) return whichOne(given);
    return asked.length === 1 ? wherePointsComeFrom(given, context) : whatChanged('last-month', given, context);
  },
});

function wherePointsComeFrom(given: Arguments, context: Context): Outcome {
  const [id] = listOf(given.designation);
  const score = context.partner.scorecard().designations.find((each) => each.id === id)!;
  const chosen = score.tracks.find(({ track }) => track === (given.track ?? score.track))!;
  const metrics = chosen.metrics.filter((each) => metricsOf(given.metric).includes(each.id));
  return {
    face: explainCard(context.frame, {
      score,
      track: chosen.track,
      metrics,
      show: showOf(context),
      // Changes are told of the track that counts; beside the other track's points they would mislead.
      ...(chosen.track === score.track ? lately(score, metrics, context) : {}),
    }),
    sensitive: sensitiveOf(context),
    track: chosen.track,
  };
}

/** What the designation gained or lost since the month before: often the very reason for asking why. */
function lately(score: DesignationScore, metrics: readonly MetricScore[], { partner }: Context) {
  const since = monthBefore(partner.asOf);
  const before = partner.scorecard(since);
  const now = { ...partner.scorecard(), designations: [score] };
  if (notComparable(before, partner.scorecard()).includes(score.id)) return {};
  const found = compare({ ...before, designations: before.designations.filter(({ id }) => id === score.id) }, now)[0];
  const shown = found?.metrics.filter(({ metric }) => metrics.some(({ id }) => id === metric)) ?? [];
  return found && shown.length > 0 ? { lately: { since, change: { ...found, metrics: shown } } } : {};
}

function whyCustomer(asked: string, given: Arguments, context: Context): Outcome {
  const found = findCustomer(context.partner, asked);
  if (found.customer === null) return { face: clarifyCard(found.question), suggestions: found.question.suggestions };
  const { id, name, associations } = found.customer;
  const designations = designationsOf(given.designation);
  const lines = standingsOf(context.partner.scorecard(), designations, metricsOf(given.metric)).get(id) ?? [];
  return {
    face: explainCustomerCard(context.frame, {
      customer: name,
      lines,
      associations: [...associations],
      show: showOf(context),
    }),
    sensitive: sensitiveOf(context),
    resolved: { customer: name },
  };
}

function whichCustomer({ partner }: Context): Outcome {
  const suggestions = customersCalled(partner, '')
    .slice(0, OFFERED)
    .map(({ name }) => ({ label: name, text: `does ${name} count` }));
  const face = clarifyCard({ question: 'Which customer? Name it, or press one.', suggestions });
  return { face, suggestions, open: true, resolved: { customer: undefined } };
}

function whichOne(given: Arguments): Outcome {
  const suggestions = listOf(given.designation).map((id) => ({
    label: designationName(id),
    text: `explain ${designationName(id)}`,
  }));
  return { face: clarifyCard({ question: 'Which designation shall I explain?', suggestions }), suggestions };
}
