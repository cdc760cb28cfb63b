import { z } from 'zod';
import { designationName, metricName, rulesCard } from '../../../cards/index.ts';
import { certification, designation, listOf, metric, track } from './arguments.ts';
import { command } from './command.ts';
import { ruleLines } from './rule-lines.ts';

export const rules = command({
  id: 'rules',
  summary: 'Show a threshold, what it is worth and where it is from',
  examples: ['how many AZ-104 people do we need', 'rules for Modern Work usage growth', 'which rules version is this'],
  args: z.object({ designation, metric, track, certification }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run(args, { partner, frame }) {
    const about = [
      ...listOf(args.certification),
      ...listOf(args.designation).map(designationName),
      ...listOf(args.metric).map((id) => metricName(id).toLowerCase()),
    ];
    const title = about.length > 0 ? `Rules: ${about.join(', ')}` : 'How a designation is earned';
    return { face: rulesCard(frame, { title, lines: ruleLines(partner.asOf, args) }) };
  },
});
