import { z } from 'zod';
import { coopCard, coopOverviewCard } from '../../../cards/index.ts';
import { isDay } from '../../associations/calendar.ts';
import { COOP_ACTIVITIES, COOP_GROUPS, COOP_PARTS, claimDates, coopActivity } from '../../knowledge/coop/index.ts';
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
    /** The day of the activity, which tells until when it is claimed. */
    on: z.string().refine(isDay, 'a day such as 2026-10-31').optional(),
  }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run({ activity, article: told, group, part, fund, surface, on }, context) {
    const asked = { part, fund, surface: surface === 'yes', dates: claimDates(context.today, on) };
    if (activity !== undefined) return { face: coopCard({ ...asked, activity: coopActivity(activity) }) };
    const article = told === undefined ? undefined : articleBy(told);
    if (article !== undefined) return articleAnswer(article, {}, context);
    return { face: coopOverviewCard({ ...asked, group }) };
  },
});
