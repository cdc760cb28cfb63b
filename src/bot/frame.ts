import type { Frame } from '../../cards/index.ts';
import { ruleSetFor } from '../scoring/index.ts';
import type { Partner } from './partner.ts';

/** The small print of every card: which month, which rules, whose data. */
export function frameOf(partner: Partner): Frame {
  return {
    asOf: partner.asOf,
    ruleSet: ruleSetFor(partner.asOf).id,
    partner: partner.empty ? null : partner.scorecard().partner,
    sample: partner.sample,
    ...(partner.trouble ? { notes: [partner.trouble.message] } : {}),
  };
}
