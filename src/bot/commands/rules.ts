import { z } from 'zod';
import { designationName, metricName, rulesCard } from '../../../cards/index.ts';
import { describeRules, ruleSetFor } from '../../scoring/index.ts';
import { designation, designationsOf, listOf, metric, metricsOf, track } from './arguments.ts';
import { command } from './command.ts';

export const rules = command({
  id: 'rules',
  summary: 'Show a threshold, what it is worth and where it is from',
  examples: ['how many AZ-104 people do we need', 'rules for Modern Work usage growth', 'which rules version is this'],
  args: z.object({ designation, metric, track }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run(args, { partner, frame }) {
    const ruleSet = ruleSetFor(partner.asOf);
    const designations = designationsOf(args.designation);
    const metrics = metricsOf(args.metric);
    const lines = describeRules(ruleSet).filter(
      (line) =>
        designations.includes(line.designation) &&
        metrics.includes(line.metric) &&
        (args.track === undefined || line.track === null || line.track === args.track),
    );
    const about = [
      ...listOf(args.designation).map(designationName),
      ...listOf(args.metric).map((id) => metricName(id).toLowerCase()),
    ];
    return { face: rulesCard(frame, { title: about.length > 0 ? `Rules: ${about.join(', ')}` : 'Rules', lines }) };
  },
});
