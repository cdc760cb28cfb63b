import { z } from 'zod';
import { gapsCard } from '../../../cards/index.ts';
import {
  certificationsOf,
  type Day,
  type Designation,
  lastDayOf,
  type Metric,
  ruleSetFor,
} from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';
import { designation, scoresOf } from './arguments.ts';
import { command } from './command.ts';

export const gaps = command({
  id: 'gaps',
  summary: 'Show how far it is to 70 and which metric is at zero',
  examples: ['what is missing for Data & AI', 'how far are we from 70', 'which metric is at zero'],
  args: z.object({ designation }),
  permission: 'scores',
  needsData: true,
  changes: false,
  run(args, { partner, frame }) {
    const scores = scoresOf(partner.scorecard(), args.designation);
    return { face: gapsCard(frame, { scores, certifications: earnable(partner, lastDayOf(partner.asOf)) }) };
  },
});

/** The certifications of a list that somebody can still earn: those not retired by then. */
function earnable(partner: Partner, day: Day) {
  const all = certificationsOf(ruleSetFor(partner.asOf)).filter(
    ({ retiredOn }) => retiredOn === null || retiredOn > day,
  );
  return (designation: Designation, metric: Metric): readonly string[] =>
    all
      .filter(({ lists }) =>
        lists.some((list) => list.role === 'list' && list.designation === designation && list.metric === metric),
      )
      .map(({ id }) => id);
}
