import { z } from 'zod';
import {
  changesCard,
  clarifyCard,
  explainCard,
  explainCustomerCard,
  month as monthWords,
} from '../../../cards/index.ts';
import { compare, monthBefore, type ScoreChange, type Scorecard } from '../../scoring/index.ts';
import { customer, designation, designationsOf, listOf, metric, metricsOf, track } from './arguments.ts';
import { type Context, command, type Outcome } from './command.ts';
import { standingOfCustomer } from './customer-standing.ts';
import { findCustomer } from './find-customer.ts';

const args = z.object({
  designation,
  metric,
  track,
  customer,
  /** `last-import`, `last-month`, or the month to compare with. */
  since: z.string().min(1).max(20).optional(),
});
type Arguments = z.infer<typeof args>;

export const explain = command({
  id: 'explain',
  summary: 'Show where points come from, what did not count and why, and what changed',
  examples: ['why is Contoso not counted', 'why did Security drop', 'what changed since the last import'],
  args,
  permission: 'scores',
  needsData: true,
  changes: false,
  run(given, context) {
    if (given.customer !== undefined) return whyCustomer(given.customer, given, context);
    if (given.since !== undefined) return whatChanged(given.since, given, context);
    const asked = listOf(given.designation);
    if (asked.length > 1) return whichOne(given);
    return asked.length === 1 ? wherePointsComeFrom(given, context) : whatChanged('last-month', given, context);
  },
});

const showOf = ({ seesNames, seesMoney }: Context) => ({ names: seesNames, money: seesMoney });
const sensitiveOf = ({ seesNames, seesMoney }: Context) => seesNames || seesMoney;

function wherePointsComeFrom(given: Arguments, context: Context): Outcome {
  const [id] = listOf(given.designation);
  const score = context.partner.scorecard().designations.find((each) => each.id === id)!;
  const chosen = score.tracks.find(({ track }) => track === (given.track ?? score.track))!;
  const metrics = chosen.metrics.filter((each) => metricsOf(given.metric).includes(each.id));
  return {
    face: explainCard(context.frame, { score, track: chosen.track, metrics, show: showOf(context) }),
    sensitive: sensitiveOf(context),
  };
}

function whyCustomer(name: string, given: Arguments, context: Context): Outcome {
  const found = findCustomer(context.partner, name);
  if (found.customer === null) return { face: clarifyCard(found.question), suggestions: found.question.suggestions };
  const { id, associations } = found.customer;
  const lines = standingOfCustomer(
    context.partner.scorecard(),
    id,
    designationsOf(given.designation),
    metricsOf(given.metric),
  );
  return {
    face: explainCustomerCard(context.frame, {
      customer: found.customer.name,
      lines,
      associations: [...associations],
      show: showOf(context),
    }),
    sensitive: sensitiveOf(context),
  };
}

async function whatChanged(since: string, given: Arguments, context: Context): Promise<Outcome> {
  const before = await earlier(since, context);
  if (before === undefined) {
    return {
      face: clarifyCard({ question: 'Since when? Name a month, or press one.', suggestions: SINCE }),
      suggestions: SINCE,
    };
  }
  const changes = compare(before.scorecard, context.partner.scorecard());
  return {
    face: changesCard(context.frame, { since: before.words, changes: only(changes, given), show: showOf(context) }),
    sensitive: sensitiveOf(context),
  };
}

const SINCE = [
  { label: 'The month before', text: 'what changed since last month' },
  { label: 'The last import', text: 'what changed since the last import' },
];

async function earlier(
  since: string,
  { partner }: Context,
): Promise<{ scorecard: Scorecard | null; words: string } | undefined> {
  if (since === 'last-import') {
    return { scorecard: await partner.beforeLastImport(), words: 'the last import' };
  }
  const asked = since === 'last-month' ? monthBefore(partner.asOf) : since;
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(asked)) return undefined;
  return { scorecard: partner.scorecard(asked), words: monthWords(asked) };
}

function only(changes: readonly ScoreChange[], given: Arguments): readonly ScoreChange[] {
  const metrics = metricsOf(given.metric);
  return changes
    .filter((change) => designationsOf(given.designation).includes(change.designation))
    .map((change) => ({ ...change, metrics: change.metrics.filter((each) => metrics.includes(each.metric)) }));
}

function whichOne(given: Arguments): Outcome {
  const suggestions = listOf(given.designation).map((id) => ({ label: id, text: `explain ${id}` }));
  return { face: clarifyCard({ question: 'Which designation shall I explain?', suggestions }), suggestions };
}
