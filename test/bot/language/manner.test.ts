/** What is denied, asked, supposed or quoted is no event and no fact; what is told is, whatever stands beside it. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import type { Memory } from '../../../src/bot/language/understanding.ts';
import { KNOWN } from './known.ts';

describe('nothing happened to a claim', () => {
  it.each([
    ['please do not reject C4', 'C4'],
    ['we never submitted 5120', '5120'],
    ['nobody at Microsoft has begun to review 5120 so far', '5120'],
    ['5120 is not under review yet', '5120'],
    ["Microsoft hasn't approved C4 yet", 'C4'],
    ['no approval for 5120 so far', '5120'],
    ['have they asked for more documents on 5120?', '5120'],
    ['may we dispute C4', 'C4'],
    ['shall we withdraw 5120', '5120'],
    ['approve C4?', 'C4'],
    ['could you tell me whether 5120 was approved', '5120'],
    ['unless Microsoft rejects 5120 we are fine', '5120'],
    ['maybe they reject C4', 'C4'],
    ['if Microsoft rejects C4, withdraw it', 'C4'],
    ['withdraw C4, if they reject it', 'C4'],
    ['"please withdraw claim C4" it says in the letter', 'C4'],
    ['Adele wrote: withdraw the claim 5120 today', '5120'],
    ['> approve claim C4', 'C4'],
    ['5120 wurde noch nicht genehmigt', '5120'],
    ['ist 5120 abgelehnt worden?', '5120'],
    ["le dossier C4 n'est pas approuvé", 'C4'],
  ])('%s: the claim is shown', (text, claim) => {
    const understood = understand(text, KNOWN);
    expect(understood).toMatchObject({ command: 'claim-show', args: { claim } });
    expect(understood).not.toHaveProperty('args.event');
  });

  it('what if: a scenario', () => {
    expect(understand('what if Microsoft turns down claim 5120', KNOWN)).toMatchObject({ command: 'whatif' });
  });

  it('nor to the claim spoken of', () => {
    const memory: Memory = { command: 'claim-show', args: { claim: 'C4' }, claim: 'C4', at: 0 };
    for (const text of ["don't withdraw it", 'should we dispute it', 'what happens if they reject it'])
      expect(understand(text, KNOWN, memory)).not.toMatchObject({ command: 'claim-advance' });
  });
});

describe('something happened to a claim all the same', () => {
  it.each([
    ['5120 was not approved', 'reject'],
    ['Microsoft did not decline C4 but approved it', 'approve'],
    ["we don't need it any more, please withdraw 5120", 'withdraw'],
    ['they never heard of us, so the customer declined C4', 'customer-declined'],
    ['the reviewers are not happy with C4 and want additional information', 'request-info'],
    ['if you can, mark C4 approved', 'approve'],
    ["don't forget to mark C4 submitted", 'submit'],
    ['can you mark 5120 approved?', 'approve'],
    ['no, C4 was rejected', 'reject'],
    ['5120 has been rejected, that is not nice', 'reject'],
    ['the portal says "Partner action required" for 5120', 'request-info'],
    ['mark C4 as "approved"', 'approve'],
  ])('%s: %s', (text, event) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'claim-advance', args: { event } });
  });

  it('to the one that is not taken back', () => {
    expect(understand('not C4, 5120 was approved', KNOWN)).toMatchObject({ args: { claim: '5120', event: 'approve' } });
  });
});

describe('an association is only spoken of', () => {
  it.each([
    ['Proseware is not DPOR since 2026-05-01', 'Proseware', 'dpor'],
    ['we never had CSP at Fabrikam from 2026-01-01', 'Fabrikam', 'csp'],
    ["please don't record PAL at Proseware from 2026-02-01", 'Proseware', 'pal'],
    ['shall I enter CSP at Proseware from 2026-06-01?', 'Proseware', 'csp'],
    ['is Proseware PAL since 2026-03-01?', 'Proseware', 'pal'],
    ['Proseware, CSP, from 2026-06-01?', 'Proseware', 'csp'],
    ['"record CSP at Proseware from 2026-03-01" is in his mail', 'Proseware', 'csp'],
  ])('%s: what is known is shown', (text, customer, type) => {
    expect(understand(text, KNOWN)).toMatchObject({
      command: 'associations',
      args: { type, customer: expect.stringContaining(customer) },
    });
  });

  it.each([
    'CSP at Proseware since 2026-03-01, not in your list, add it',
    'our PAL at Proseware exists since 2026-03-01, would you add it?',
    "you don't know our PAL at Proseware yet, since 2026-02-15",
    'can you note CSP at Proseware from 2026-06-01, so that nobody asks again?',
    'can you record DPOR at Proseware from 2026-06-01?',
    "don't forget to record CSP at Proseware from 2026-06-01",
  ])('%s: it is to be recorded', (text) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'associate', args: { from: expect.any(String) } });
  });

  it('that it is there no longer is told', () => {
    expect(understand('we are no longer CSP at Proseware since September', KNOWN)).toMatchObject({
      command: 'associate',
      args: { ended: expect.any(String) },
    });
  });
});
