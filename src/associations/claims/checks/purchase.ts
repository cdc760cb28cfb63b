/** Whether the subscription is one that can be claimed, and already known to Partner Center. */
import { addDays, dayInWords, daysBetween, isDay } from '../../calendar.ts';
import type { ClaimFields } from '../claim.ts';
import type { ClaimFacts } from '../facts.ts';
import { error, type Finding, warning } from './finding.ts';

/** Whole days: the training deck of 2020 names 48 hours after the activation, the pages of 2023 up to seven days. */
const SOONEST = 2;
const LATEST = 7;

export function purchaseFindings(fields: ClaimFields, facts: ClaimFacts): readonly Finding[] {
  return [...agreementFindings(fields, facts), ...activationFindings(fields.activated, facts.today)];
}

function agreementFindings(fields: ClaimFields, { subscriptions }: ClaimFacts): readonly Finding[] {
  const { solutionArea, agreement, subscription, tenant } = fields;
  if (agreement === 'mpsa') {
    return [error('agreement', 'What was bought under MPSA cannot be claimed; EA, CASA/EES and web direct can.')];
  }
  if (solutionArea !== 'business-applications') return [];
  const known = subscriptions.get(subscription);
  const findings: Finding[] = [];
  if (agreement === 'csp' || known?.types.includes('csp')) {
    const why = 'whoever sells it is associated by the sale itself';
    const field = agreement === 'csp' ? 'agreement' : 'subscription';
    findings.push(error(field, `A CSP subscription cannot be claimed: ${why}.`));
  }
  if (known && known.areas.length > 0 && known.areas.every((area) => area === 'azure')) {
    const says = 'By your exports this is an Azure subscription: give the ID of the one with the product you claim.';
    findings.push(error('subscription', says));
  }
  if (known && tenant !== '' && known.tenant !== tenant) {
    findings.push(
      error(
        'subscription',
        'By your exports this subscription belongs to another tenant: check both ids with the customer.',
      ),
    );
  }
  return findings;
}

function activationFindings(activated: string, today: string): readonly Finding[] {
  if (!isDay(activated)) return [];
  const age = daysBetween(activated, today);
  if (age < SOONEST) {
    const from = addDays(activated, SOONEST);
    return [
      error('activated', `Partner Center needs 48 hours after the activation: submit on ${dayInWords(from)} or later.`),
    ];
  }
  if (age >= LATEST) return [];
  const until = addDays(activated, LATEST);
  return [
    warning(
      'activated',
      `It can take until ${dayInWords(until)} (7 days) before Partner Center knows a new subscription: try again then.`,
    ),
  ];
}
