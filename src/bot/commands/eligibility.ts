import { z } from 'zod';
import { type EligibilityAnswer, eligibilityCard, joined } from '../../../cards/index.ts';
import { ELIGIBILITY_FACTS, neverCountingNamed } from '../../associations/eligibility/eligibility.ts';
import { productMeant } from '../../associations/eligibility/product-meant.ts';
import { ASSOCIATION_TYPES, ruleSetFor } from '../../scoring/index.ts';
import { associationTypes, designation, listOf, metric, track } from './arguments.ts';
import { command, type Outcome } from './command.ts';
import { eligibilityAnswer, insteadOf } from './eligibility-answer.ts';

export const eligibility = command({
  id: 'eligibility',
  summary: 'Which association counts for which designation and metric',
  examples: [
    'does CPOR count for Azure Infrastructure',
    'which associations count for Security',
    'does CSP count for Power Platform',
  ],
  args: z.object({
    designation,
    metric,
    track,
    type: associationTypes,
    /** An attribution that is none of the four types, as said: "GDAP", "deal registration". */
    attribution: z.string().trim().min(1).max(100).optional(),
    /** A product or a family of them, as typed: "Power Platform", "Teams". */
    product: z.string().trim().min(1).max(100).optional(),
  }),
  permission: 'scores',
  needsData: false,
  changes: false,

  run(args, { partner }): Outcome {
    const ruleSet = ruleSetFor(partner.asOf);
    const named = listOf(args.designation);
    const product = args.product === undefined ? null : productMeant(ruleSet, args.product);
    const about = named.length > 0 ? { designation: args.designation } : {};
    const buttons = [
      { label: 'The rules', command: 'rules', args: about },
      { label: 'What would bring points', command: 'opportunities', args: about },
    ] as const;
    const asked = {
      types: listOf(args.type),
      designations: named,
      metrics: listOf(args.metric),
      track: args.track,
      ...(product && { product }),
    };
    if (args.attribution !== undefined) {
      return { face: eligibilityCard({ ...neverCounts(args.attribution, insteadOf(ruleSet, asked)), buttons }) };
    }
    const answer = eligibilityAnswer(ruleSet, asked);
    const unknown = `I know no product called "${args.product}", so this is about all products.`;
    const notes = args.product !== undefined && product === null ? [unknown, ...answer.notes] : answer.notes;
    return { face: eligibilityCard({ ...answer, notes, buttons }) };
  },
});

/** @param instead what counts where it was asked about; the designations tell it better than any general advice */
function neverCounts(attribution: string, instead: EligibilityAnswer['sections']) {
  const known = neverCountingNamed(attribution);
  const none = ELIGIBILITY_FACTS.neverCounting.map(({ name }) => name);
  const types = joined(
    ASSOCIATION_TYPES.map((type) => type.toUpperCase()),
    'and',
  );
  const advice = known?.instead ?? `The four that count are ${types}.`;
  return {
    title: known?.name ?? attribution,
    verdict: 'no',
    answer: known?.says ?? `Nothing I have read lists "${attribution}" as an association that brings points.`,
    sections: instead,
    notes: [...(instead.length > 0 ? [] : [advice]), ...(known ? [] : [`These never count: ${joined(none, 'and')}.`])],
    sources: [ELIGIBILITY_FACTS.source],
  } as const;
}
