import { z } from 'zod';
import { designationName, metricName, rulesCard } from '../../../cards/index.ts';
import { certification, designation, listOf, metric, track } from './arguments.ts';
import { command } from './command.ts';
import { asItCounts, lastDayOf, type RulesAsked, ruleLines } from './rule-lines.ts';

export const rules = command({
  id: 'rules',
  summary: 'Show a threshold, what it is worth and where it is from',
  examples: ['how many AZ-104 people do we need', 'rules for Modern Work usage growth', 'which rules version is this'],
  args: z.object({ designation, metric, track, certification }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run(args, { partner, frame, today }) {
    const asked = asItCounts(partner.asOf, args);
    const about = [
      ...listOf(asked.certification),
      ...listOf(asked.designation).map(designationName),
      ...listOf(asked.metric).map((id) => metricName(id).toLowerCase()),
    ];
    const title = about.length > 0 ? `Rules: ${about.join(', ')}` : 'How a designation is earned';
    const lines = ruleLines(partner.asOf, asked, today);
    return {
      face: rulesCard(frame, {
        title: [...elsewhere(args, asked), lastDayOf(partner.asOf, asked, today) ?? title].join(' '),
        lines,
      }),
    };
  },
});

/** That a certification is in no list of the designation that was asked about; what follows are the others. */
function elsewhere({ designation: named, certification: ids }: RulesAsked, asked: RulesAsked): readonly string[] {
  if (named === undefined || asked.designation !== undefined) return [];
  const places = listOf(named).map(designationName).join(', ');
  return [`${listOf<string>(ids).join(', ')} is in no list of ${places}.`];
}
