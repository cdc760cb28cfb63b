import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../src/bot/commands/ids.ts';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';
import { CONTOSO, FABRIKAM, SUBSCRIPTION, TENANT } from './named.ts';

const at = Date.UTC(2026, 10, 21, 9);
const after = (command: CommandId, args: Memory['args'], more: Partial<Memory> = {}): Memory => ({
  command,
  args,
  at,
  ...more,
});
/** An answer about one claim, as the conversation remembers it. */
const C7 = after('claim-show', { claim: 'C7', customer: CONTOSO }, { claim: 'C7', customer: CONTOSO });
const MADE = after('claim', {}, { claim: 'C7', customer: CONTOSO, products: ['Teams'] });
const FORM = after('claim', { customer: CONTOSO, products: 'Teams', activity: 'usage' }, { customer: CONTOSO });

const FORM_OPEN = after('claim', { customer: CONTOSO, products: 'Teams' }, { customer: CONTOSO });

type Case = readonly [Memory, text: string, CommandId, args: Memory['args']];

/** An answer that asked which one is meant. */
const asked = (command: CommandId, args: Memory['args']): Memory => after(command, args, { open: true });
const CLAIMS = after('claims', {});
const MAIL = asked('dpor', { customer: CONTOSO });

const CASES: readonly Case[] = [
  [CLAIMS, 'contoso approved', 'claim-advance', { customer: CONTOSO, event: 'approve' }],
  [CLAIMS, 'fabrikam got rejected', 'claim-advance', { customer: FABRIKAM, event: 'reject' }],
  [CLAIMS, 'contoso approved?', 'claims', { customer: CONTOSO, status: 'approved' }],
  [CLAIMS, 'approved at contoso', 'claims', { customer: CONTOSO, status: 'approved' }],
  [CLAIMS, "what's missing for contoso", 'claim-show', { customer: CONTOSO, part: 'missing' }],
  [after('score', {}), "what's missing for contoso", 'opportunities', { customer: CONTOSO }],
  [CLAIMS, 'only contoso', 'claims', { customer: CONTOSO }],
  [asked('claim-advance', { event: 'approve' }), 'contoso', 'claim-advance', { customer: CONTOSO, event: 'approve' }],
  [asked('claim-advance', { event: 'approve' }), 'C3', 'claim-advance', { claim: 'C3', event: 'approve' }],
  [asked('claim-edit', { comment: 'on Friday' }), 'the 2', 'claim-edit', { claim: '2', comment: 'on Friday' }],
  [asked('claim-edit', { step: 'rest' }), '1012503', 'claim-edit', { claim: '1012503', step: 'rest' }],
  [asked('claim-show', { customer: CONTOSO }), 'the Teams one', 'claim-show', { customer: CONTOSO, product: 'Teams' }],
  [asked('claim-advance', { event: 'approve' }), 'why is contoso not counted', 'explain', { customer: CONTOSO }],
  [MAIL, SUBSCRIPTION, 'dpor', { customer: CONTOSO, subscription: SUBSCRIPTION }],
  [after('dpor', { customer: CONTOSO, subscription: SUBSCRIPTION }), 'and fabrikam?', 'dpor', { customer: FABRIKAM }],
  [after('pal', { product: 'azure' }), 'with PowerShell', 'pal', { product: 'azure', tool: 'powershell' }],
  [after('pal', {}), 'name location 6048231', 'pal', { location: '6048231' }],
  [FORM, TENANT, 'claim', { customer: CONTOSO, products: 'Teams', activity: 'usage', tenant: TENANT }],
  [
    after('claim', { products: 'Field Service' }),
    SUBSCRIPTION,
    'claim',
    { products: 'Field Service', subscription: SUBSCRIPTION },
  ],
  [C7, 'mark it approved', 'claim-advance', { claim: 'C7', event: 'approve' }],
  [C7, 'approved', 'claim-advance', { claim: 'C7', event: 'approve' }],
  [C7, 'withdraw it', 'claim-advance', { claim: 'C7', event: 'withdraw' }],
  [C7, 'we sent it off', 'claim-advance', { claim: 'C7', event: 'submit' }],
  [C7, 'ok submitted', 'claim-advance', { claim: 'C7', event: 'submit' }],
  [C7, 'they want more documents', 'claim-advance', { claim: 'C7', event: 'request-info' }],
  [C7, 'the customer said no', 'claim-advance', { claim: 'C7', event: 'customer-declined' }],
  [C7, 'wurde genehmigt', 'claim-advance', { claim: 'C7', event: 'approve' }],
  [
    C7,
    'it was rejected because the letter has no date',
    'claim-advance',
    { claim: 'C7', event: 'reject', reason: 'the letter has no date' },
  ],
  [C7, 'mark the claim as submitted', 'claim-advance', { claim: 'C7', event: 'submit' }],
  [C7, "what's missing?", 'claim-show', { claim: 'C7', part: 'missing' }],
  [C7, 'its history', 'claim-show', { claim: 'C7', part: 'history' }],
  [C7, 'and the history?', 'claim-show', { claim: 'C7', part: 'history' }],
  [C7, 'when is it due', 'claim-show', { claim: 'C7' }],
  [C7, 'was it approved?', 'claim-show', { claim: 'C7' }],
  [C7, 'mark it as sent', 'claim-advance', { claim: 'C7', event: 'submit' }],
  [FORM_OPEN, 'usage', 'claim', { customer: CONTOSO, products: 'Teams', activity: 'usage' }],
  [C7, 'who reviews it', 'claim-show', { claim: 'C7' }],
  [
    after('claim-proof', { claim: 'C7' }, { claim: 'C7' }),
    'is this enough',
    'claim-proof',
    { claim: 'C7', action: 'check' },
  ],
  [
    asked('claim-advance', { claim: 'C9', event: 'approve' }),
    'no, 77013',
    'claim-advance',
    { claim: '77013', event: 'approve' },
  ],
  [
    asked('claim-advance', { claim: 'C9', event: 'approve' }),
    'sorry, contoso',
    'claim-advance',
    { customer: CONTOSO, event: 'approve' },
  ],
  [
    after('claim', {}),
    'quelles demandes sont en attente',
    'claims',
    { status: ['submitted', 'under-review', 'dispute'] },
  ],
  [C7, 'add the proof', 'claim-proof', { claim: 'C7', action: 'add' }],
  [C7, 'proof?', 'claim-proof', { claim: 'C7' }],
  [C7, 'is the sow enough', 'claim-proof', { claim: 'C7', action: 'check' }],
  [C7, 'edit it', 'claim-edit', { claim: 'C7' }],
  [C7, 'comment: they sign on Friday', 'claim-edit', { claim: 'C7', comment: 'they sign on Friday' }],
  [C7, 'its number is 1012503', 'claim-edit', { claim: 'C7', number: '1012503' }],
  [C7, 'and C8?', 'claim-show', { claim: 'C8' }],
  [C7, 'and the Fabrikam one?', 'claim-show', { customer: FABRIKAM }],
  [MADE, 'make it SharePoint too', 'claim-edit', { claim: 'C7', products: ['Teams', 'SharePoint Online'] }],
  [
    after('claim', {}, { customer: CONTOSO }),
    'mark it submitted',
    'claim-advance',
    { customer: CONTOSO, event: 'submit' },
  ],
  [MADE, 'mark it submitted', 'claim-advance', { claim: 'C7', event: 'submit' }],
  [
    FORM,
    'make it SharePoint too',
    'claim',
    { customer: CONTOSO, products: ['Teams', 'SharePoint Online'], activity: 'usage' },
  ],
  [FORM, 'and for Exchange?', 'claim', { customer: CONTOSO, products: 'Exchange Online', activity: 'usage' }],
  [FORM, 'for Fabrikam instead', 'claim', { customer: FABRIKAM, products: 'Teams', activity: 'usage' }],
  [
    after('claims', { status: 'draft' }),
    'and for Exchange?',
    'claims',
    { status: 'draft', product: 'Exchange Online' },
  ],
  [after('claims', {}), 'only approved', 'claims', { status: 'approved' }],
  [
    after('eligibility', { type: 'cpor', designation: 'security' }),
    'and DPOR?',
    'eligibility',
    { type: 'dpor', designation: 'security' },
  ],
  [
    after('eligibility', { type: 'cpor', designation: 'security' }),
    'and for infra?',
    'eligibility',
    { type: 'cpor', designation: 'infrastructure' },
  ],
  [
    after('opportunities', { designation: 'security' }),
    'and modern work?',
    'opportunities',
    { designation: 'modern-work' },
  ],
  [after('associations', { customer: CONTOSO }), 'and Fabrikam?', 'associations', { customer: FABRIKAM }],
  [after('explain', { customer: CONTOSO }, { customer: CONTOSO }), 'claim it', 'claim', { customer: CONTOSO }],
  [after('pal', {}), 'and with Lighthouse?', 'pal', { access: 'lighthouse' }],
];

const NAMES_NOBODY = [
  [after('explain', { customer: CONTOSO }, { customer: CONTOSO }), 'claims that need action this week', 'claims'],
  [after('claims', { customer: CONTOSO }, { customer: CONTOSO }), 'claims that need action this week', 'claims'],
  [C7, 'claims that need action this week', 'claims'],
  [after('explain', { customer: CONTOSO }, { customer: CONTOSO }), 'which associations are those', 'associations'],
  [
    after('opportunities', { customer: CONTOSO }, { customer: CONTOSO }),
    'which claims would that bring points',
    'opportunities',
  ],
] as const;

describe('a list that is asked for', () => {
  it.each(NAMES_NOBODY.map(([memory, text, command]) => ({ memory, text, command })))(
    'after $memory.command, "$text" is asked of all',
    ({ memory, text, command }) => {
      const understood = understand(text, KNOWN, memory);
      expect(understood).toMatchObject({ kind: 'command', command });
      expect(understood).not.toHaveProperty('args.customer');
      expect(understood).not.toHaveProperty('args.claim');
    },
  );

  it.each([
    'what about its claims',
    'claims for them',
    'which claims do they have',
    'and drafts?',
    'show their claims',
  ])('is asked of the customer spoken of where the text points back: "%s"', (text) => {
    for (const memory of [after('explain', { customer: CONTOSO }, { customer: CONTOSO }), C7]) {
      expect(understand(text, KNOWN, memory)).toMatchObject({ command: 'claims', args: { customer: CONTOSO } });
    }
  });

  it('is a list of claims also after one claim', () => {
    expect(understand('which claims are waiting on microsoft', KNOWN, C7)).toMatchObject({ command: 'claims' });
  });
});

describe('a message about what was just spoken of', () => {
  it.each(CASES.map(([memory, text, command, args]) => ({ memory, text, command, args })))(
    'after $memory.command, "$text" is $command $args',
    ({ memory, text, command, args }) => {
      const understood = understand(text, KNOWN, memory);
      expect(understood).toMatchObject({ kind: 'command', command });
      expect(understood).toHaveProperty('args', args);
    },
  );
});

describe('what has nothing to do with the claim spoken of', () => {
  const SCORE = after('score', { designation: 'security' }, { claim: 'C7', designation: 'security' });

  it.each<[Memory, string, CommandId]>([
    [SCORE, "what's missing?", 'gaps'],
    [SCORE, 'why did it drop', 'explain'],
    [C7, 'what is our security score', 'score'],
    [C7, 'who has SC-300', 'people'],
    [C7, 'which customers have no association', 'customers'],
    [C7, 'claim Intune at Fabrikam', 'claim'],
    [C7, 'undo the last import', 'undo'],
  ])('%o "%s" is %s', (memory, text, command) => {
    const understood = understand(text, KNOWN, memory);
    expect(understood).toMatchObject({ command });
    expect(understood).not.toHaveProperty('args.claim');
  });

  it('without any claim spoken of, nothing is guessed', () => {
    expect(understand('mark it approved', KNOWN, after('score', {}))).not.toHaveProperty('args.claim');
  });
});
