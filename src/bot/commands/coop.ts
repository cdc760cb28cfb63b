import { z } from 'zod';
import { coopCard, coopOverviewCard } from '../../../cards/index.ts';
import {
  COOP_ACTIVITIES,
  COOP_GROUPS,
  COOP_PARTS,
  claimablePeriods,
  coopActivity,
} from '../../knowledge/coop/index.ts';
import { articleBy } from '../../knowledge/index.ts';
import { articleAnswer } from './ask/answer.ts';
import { command } from './command.ts';

/** More than any partner earns. */
const MOST_DOLLARS = 1e9;

export const coop = command({
  id: 'coop',
  summary: 'What a co-op claim needs: proofs, cap and deadline of each activity',
  examples: [
    'file a co-op claim for a seminar',
    'proofs for direct mail in the co-op fund',
    'how much co-op may go to SPIFFs',
  ],
  args: z.object({
    activity: z.enum(COOP_ACTIVITIES).optional(),
    /** Id of the article that answers a question about the fund itself. */
    article: z.string().trim().max(60).optional(),
    group: z.enum(COOP_GROUPS).optional(),
    /** What of it is asked for. */
    part: z.enum(COOP_PARTS).optional(),
    /** Earned co-op in US dollars. */
    fund: z.number().positive().max(MOST_DOLLARS).optional(),
    /** Earned in a Surface program. */
    surface: z.literal('yes').optional(),
  }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run({ activity: id, article: told, group, part, fund, surface }, context) {
    const asked = { part, fund, surface: surface === 'yes', periods: claimablePeriods(context.today) };
    const article = id === undefined && told !== undefined ? articleBy(told) : undefined;
    if (article !== undefined) return articleAnswer(article, {}, context);
    if (id === undefined) return { face: coopOverviewCard({ ...asked, group }) };
    const activity = coopActivity(id);
    const buttons = [
      { label: 'More like it', command: 'coop', args: { group: activity.group } },
      { label: 'All co-op rules', command: 'coop', args: {} },
    ] as const;
    return { face: coopCard({ ...asked, activity, buttons }) };
  },
});
