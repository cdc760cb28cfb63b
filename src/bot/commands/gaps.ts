import { z } from 'zod';
import { gapsCard } from '../../../cards/index.ts';
import { designation, designationsOf } from './arguments.ts';
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
    const asked = designationsOf(args.designation);
    return {
      face: gapsCard(frame, { scores: partner.scorecard().designations.filter(({ id }) => asked.includes(id)) }),
    };
  },
});
