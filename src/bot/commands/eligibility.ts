import { z } from 'zod';
import { eligibilityCard, joined } from '../../../cards/index.ts';
import { ELIGIBILITY_FACTS, neverCountingNamed } from '../../associations/eligibility/eligibility.ts';
import { ASSOCIATION_TYPES, ruleSetFor } from '../../scoring/index.ts';
import { designation, listOf, metric, track } from './arguments.ts';
import { command, type Outcome } from './command.ts';
import { eligibilityAnswer } from './eligibility-answer.ts';

export const eligibility = command({
  id: 'eligibility',
  summary: 'Which association counts for which designation and metric',
  examples: ['does CPOR count for Azure Infrastructure', 'which associations count for Security', 'does GDAP count'],
  args: z.object({
    designation,
    metric,
    track,
    type: z.union([z.enum(ASSOCIATION_TYPES), z.array(z.enum(ASSOCIATION_TYPES)).min(1)]).optional(),
    /** An attribution that is none of the four types, as said: "GDAP", "deal registration". */
    attribution: z.string().trim().min(1).max(100).optional(),
  }),
  permission: 'scores',
  needsData: false,
  changes: false,

  run(args, { frame, partner }): Outcome {
    const named = listOf(args.designation);
    const about = named.length > 0 ? { designation: args.designation } : {};
    const buttons = [
      { label: 'The rules', command: 'rules', args: about },
      { label: 'What would bring points', command: 'opportunities', args: about },
    ] as const;
    if (args.attribution !== undefined) {
      return { face: eligibilityCard(frame, { ...neverCounts(args.attribution), buttons }) };
    }
    const answer = eligibilityAnswer(ruleSetFor(partner.asOf), {
      types: listOf(args.type),
      designations: named,
      metrics: listOf(args.metric),
      track: args.track,
    });
    return { face: eligibilityCard(frame, { ...answer, buttons }) };
  },
});

function neverCounts(attribution: string) {
  const known = neverCountingNamed(attribution);
  const none = ELIGIBILITY_FACTS.neverCounting.map(({ name }) => name);
  return {
    title: known?.name ?? attribution,
    verdict: 'no',
    answer: known?.says ?? `Nothing I have read lists "${attribution}" as an association that brings points.`,
    sections: [],
    notes: [
      known?.instead ??
        `The four that count are ${joined(
          ASSOCIATION_TYPES.map((type) => type.toUpperCase()),
          'and',
        )}.`,
      ...(known ? [] : [`These never count: ${joined(none, 'and')}.`]),
    ],
    sources: [ELIGIBILITY_FACTS.source],
  } as const;
}
