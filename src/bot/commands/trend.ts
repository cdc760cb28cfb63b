import { z } from 'zod';
import { trendCard } from '../../../cards/index.ts';
import { forecast, monthsUpTo, ruleSetFor } from '../../scoring/index.ts';
import { designation, designationsOf } from './arguments.ts';
import { command } from './command.ts';
import { courseOf } from './trend/courses.ts';
import { outlookOf } from './trend/outlook.ts';
import { pictureOf } from './trend/picture.ts';

const USUAL_MONTHS = 6;
const MOST_MONTHS = 24;
const MOST_AHEAD = 12;
/** Of one designation. Of several the past alone is shown, until somebody asks for more. */
const USUAL_AHEAD = 3;

export const trend = command({
  id: 'trend',
  summary: 'Show the score over the last months, and where it goes if nothing changes',
  examples: ['trend of Security', 'Modern Work over the last 12 months', 'how did we do since January'],
  args: z.object({
    designation,
    months: z.number().int().min(1).optional(),
    /** Months ahead. */
    ahead: z.number().int().min(0).max(MOST_AHEAD).optional(),
  }),
  permission: 'scores',
  needsData: true,
  changes: false,
  async run(args, { partner, charts, frame, today }) {
    const { portfolio, asOf } = partner;
    const asked = designationsOf(args.designation);
    const months = monthsUpTo(asOf, Math.min(args.months ?? USUAL_MONTHS, MOST_MONTHS));
    const cards = forecast(portfolio, asOf, args.ahead ?? (asked.length === 1 ? USUAL_AHEAD : 0));
    const series = asked.map((id) => courseOf(partner, id, months, cards.slice(1)));
    const outlooks = asked.flatMap((id) => outlookOf(portfolio, cards, id, today) ?? []);
    const picture = await pictureOf(charts, series, ruleSetFor(asOf).qualification.total);
    return {
      face: trendCard(frame, { series, outlooks, ...(picture && { picture }) }),
      ...(picture && { pictures: [picture] }),
    };
  },
});
