import { describe, expect, it } from 'vitest';
import { eventIn } from '../../../src/bot/language/claims/event.ts';
import { understand } from '../../../src/bot/language/index.ts';
import { read } from '../../../src/bot/language/read.ts';
import { vocabulary } from '../../../src/bot/language/vocabulary.ts';
import { KNOWN } from './known.ts';

const told = (text: string) => eventIn(read(text, vocabulary(KNOWN)));

describe('what happened to a claim is told in everyday words', () => {
  it.each([
    ['the Contoso claim is on its way to Microsoft', 'submit'],
    ['I pressed send on 5120 just now', 'submit'],
    ['somebody over there picked up 5120', 'start-review'],
    ['they began looking at the Fabrikam claim', 'start-review'],
    ['5120 came back to us with questions', 'request-info'],
    ['the reviewer wants more paper for C4', 'request-info'],
    ['we handed Proseware in a second time', 'resubmit'],
    ['5120 is back with the reviewers, extra papers added', 'resubmit'],
    ['Wingtip claim: green light', 'approve'],
    ['5120 went through', 'approve'],
    ['the Fabrikam claim is thru', 'approve'],
    ['we contested 5120 this morning', 'dispute'],
    ['the appeal for 5120 was won', 'approve'],
    ['ms said no to Litware', 'reject'],
    ['C4 came back negative', 'reject'],
    ['our appeal on 5120 failed', 'reject'],
    ['Proseware clicked no in the consent mail', 'customer-declined'],
    ['abgelehnt vom Kunden', 'customer-declined'],
    ['the client of 5120 refused consent', 'customer-declined'],
    ['we fight the rejection of 5120', 'dispute'],
    ['raise an objection against the decision on C4', 'dispute'],
    ['pull the Contoso claim back', 'withdraw'],
    ['kill the draft for Fabrikam', 'withdraw'],
    ['we hand the association at Proseware back', 'disassociate'],
    ['Contoso went to a different partner', 'disassociate'],
    ['take us off that claim', 'disassociate'],
    ['we do not agree with the decision on 5120', 'dispute'],
    ['the draft can go in the bin', 'withdraw'],
    ['zieh 5120 bitte zurück', 'withdraw'],
    ['den Antrag gerade abgeschickt', 'submit'],
    ['the approval for the Teams claim came', 'approve'],
  ])('%s: %s', (text, event) => {
    expect(told(text)).toBe(event);
  });
});

describe('claims are called by bare numbers', () => {
  it.each([
    'reviewer picked up 5120',
    '5120 has been rejected',
    'the proof for 5120 is too old',
    'why was 5120 rejected',
    'pull up 5120',
    '5120?',
  ])('%s', (text) => {
    expect(read(text, vocabulary(KNOWN)).entities).toContainEqual(
      expect.objectContaining({ kind: 'claim', value: '5120' }),
    );
  });

  it.each([
    'what if usage grows by 5120',
    'partner center shows 5120 licences',
    'use location 5120 for the contact',
    'customers over 5120 with microsoft',
    'is $5120 enough for the claim',
  ])('none in: %s', (text) => {
    expect(read(text, vocabulary(KNOWN)).entities.filter(({ kind }) => kind === 'claim')).toEqual([]);
  });
});

describe('where claims stand', () => {
  it.each([
    ['claims we began and never submitted', 'draft'],
    ['half done claims', 'draft'],
    ['claims that got bounced', 'rejected'],
    ['claims that wait for action', 'partner-action-required'],
    ['claims with no appeal left', 'rejected-final'],
    ['claims the ball is in our court', 'partner-action-required'],
    ['claims still sitting with microsoft', ['submitted', 'under-review', 'dispute']],
    ['claims the reviewers are looking at', 'under-review'],
    ['claims where a client refused consent', 'customer-consent-denied'],
  ])('%s', (text, status) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'claims', args: { status } });
  });
});

describe('what is claimed', () => {
  it.each([
    ['claim teams telephony at Contoso', 'Teams Phone'],
    ['claim BizCentral at Contoso', 'Business Central'],
    ['claim at Contoso, product is Sales', 'Sales'],
    ['presales claim for Contoso, Finance + Field Service', ['Finance', 'Field Service']],
    ['claim fin and ops for Contoso', 'Finance and Operations'],
  ])('%s', (text, products) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'claim', args: { customer: 'Contoso Ltd', products } });
  });

  it('not the team that claims', () => {
    expect(understand('claim for the sales team at Contoso', KNOWN)).not.toHaveProperty('args.products');
  });
});
