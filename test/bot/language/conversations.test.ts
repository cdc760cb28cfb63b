import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../src/bot/commands/ids.ts';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { lastSpokenOf } from '../../../src/bot/memory.ts';
import { KNOWN } from './known.ts';
import { ADVENTURE, CONTOSO, FABRIKAM, LITWARE, PROSEWARE, TREY, WINGTIP } from './named.ts';

const at = Date.UTC(2026, 10, 21, 9);
const SEC = { designation: 'security' } as const;
const MW = { designation: 'modern-work' } as const;
const INFRA = { designation: 'infrastructure' } as const;
const BIZ = { designation: 'business-applications' } as const;
const DATA = { designation: 'data-ai' } as const;

type Turn = readonly [text: string, command: CommandId, args: Memory['args']];

/** What one person says in turn, with all that each message means. */
const TALKS: readonly (readonly [about: string, ...turns: Turn[]])[] = [
  [
    'a score and what to do about it',
    ['how is security doing', 'score', SEC],
    ['n modern work?', 'score', MW],
    ['enterprise only', 'score', { ...MW, track: 'enterprise' }],
    ['the other one', 'score', { ...MW, track: 'smb' }],
    ['how come so low', 'explain', { ...MW, track: 'smb' }],
    ['ok what do we do about it', 'plan', { ...MW, track: 'smb' }],
    ['without new customers', 'plan', { ...MW, track: 'smb', without: 'customers' }],
  ],
  [
    'a designation that was the wrong one',
    ['score for security please', 'score', SEC],
    ['oops, i meant infra', 'score', INFRA],
    ['not infra, biz apps', 'score', BIZ],
    ['go into the deployments', 'explain', { ...BIZ, metric: 'deployments' }],
    ['and usage growth', 'explain', { ...BIZ, metric: 'usage-growth' }],
  ],
  [
    'months',
    ['trend for data and ai over 6 months', 'trend', { ...DATA, months: 6 }],
    ['make that 12', 'trend', { ...DATA, months: 12 }],
    ['same for infra', 'trend', { ...INFRA, months: 12 }],
    ['and all of them', 'trend', { months: 12 }],
  ],
  [
    'people and days',
    ['whose certifications expire in 60 days', 'people', { within: 60 }],
    ['and 90?', 'people', { within: 90 }],
    ['only AZ-104', 'people', { within: 90, certification: 'AZ-104' }],
    ['sorry, AZ-305', 'people', { within: 90, certification: 'AZ-305' }],
    ['how many', 'people', { within: 90, certification: 'AZ-305' }],
    ['all of them', 'people', { within: 90 }],
  ],
  [
    'somebody',
    ['does Maria have SC-300', 'people', { person: 'Maria Lopez', certification: 'SC-300' }],
    ['and Ben?', 'people', { person: 'Ben Fischer', certification: 'SC-300' }],
    ['what if he leaves', 'whatif', { changes: [{ kind: 'lose-people', people: 1, person: 'Ben Fischer' }] }],
  ],
  [
    'a certification that is needed',
    ['who has AZ-700', 'people', { certification: 'AZ-700' }],
    ['is that enough', 'rules', { certification: 'AZ-700' }],
    ['who?', 'people', { certification: 'AZ-700' }],
  ],
  [
    'one customer',
    ['why is Contoso not counted', 'explain', { customer: CONTOSO }],
    ['and in modern work?', 'explain', { ...MW, customer: CONTOSO }],
    ['which claims?', 'claims', { customer: CONTOSO }],
    ['and Fabrikam', 'claims', { customer: FABRIKAM }],
    ['ok file one for Teams', 'claim', { customer: FABRIKAM, products: 'Teams' }],
    ['SharePoint too', 'claim', { customer: FABRIKAM, products: ['Teams', 'SharePoint Online'] }],
    ['no, Litware', 'claim', { customer: LITWARE, products: ['Teams', 'SharePoint Online'] }],
  ],
  [
    'what could be claimed',
    ['which claims would bring points in security', 'opportunities', SEC],
    ['just cpor', 'opportunities', { ...SEC, type: 'cpor' }],
    ['at Wingtip i mean', 'opportunities', { ...SEC, type: 'cpor', customer: WINGTIP }],
    ['not wingtip, Trey Research', 'opportunities', { ...SEC, type: 'cpor', customer: TREY }],
    ['lets claim it', 'claim', { customer: TREY }],
  ],
  [
    'associations',
    ['who is partner of record at Contoso', 'associations', { customer: CONTOSO }],
    ['pal?', 'associations', { customer: CONTOSO, type: 'pal' }],
    ['now litware', 'associations', { customer: LITWARE, type: 'pal' }],
    ['since when', 'associations', { customer: LITWARE, type: 'pal' }],
    ['does it count for infra', 'eligibility', { ...INFRA, type: 'pal' }],
    ['what about dpor', 'eligibility', { ...INFRA, type: 'dpor' }],
    ['does this customer count for infra', 'explain', { ...INFRA, customer: LITWARE }],
  ],
  [
    'a claim',
    ['status of claim 5120', 'claim-show', { claim: '5120' }],
    ['who has the ball now', 'claim-show', { claim: '5120' }],
    ['proofs?', 'claim-proof', { claim: '5120' }],
    ['set it to resubmitted', 'claim-advance', { claim: '5120', event: 'resubmit' }],
    ['sorry, approved', 'claim-advance', { claim: '5120', event: 'approve' }],
  ],
  [
    'a list of claims',
    ['show the drafts', 'claims', { status: 'draft' }],
    ['for Exchange', 'claims', { status: 'draft', product: 'Exchange Online' }],
    ['of Proseware', 'claims', { status: 'draft', product: 'Exchange Online', customer: PROSEWARE }],
    ['and the rejected ones', 'claims', { status: 'rejected', product: 'Exchange Online', customer: PROSEWARE }],
    ['all statuses', 'claims', { product: 'Exchange Online', customer: PROSEWARE }],
  ],
  [
    'a scenario',
    [
      'what if two people pass SC-200',
      'whatif',
      { changes: [{ kind: 'certify', certification: 'SC-200', people: 2 }] },
    ],
    ['make it 4 people', 'whatif', { changes: [{ kind: 'certify', certification: 'SC-200', people: 4 }] }],
    [
      'what would that mean for security',
      'whatif',
      { ...SEC, changes: [{ kind: 'certify', certification: 'SC-200', people: 4 }] },
    ],
    ['who has it today', 'people', { certification: 'SC-200' }],
  ],
  [
    'guides and files',
    ['how do i link our partner id in azure', 'pal', { product: 'azure' }],
    ['and power platform', 'pal', { product: 'power-platform' }],
    ['with lighthouse', 'pal', { product: 'power-platform', access: 'lighthouse' }],
    ['export the customers', 'export', { what: 'customers' }],
    ['and the claims', 'export', { what: 'claims' }],
  ],
  [
    'customers won and lost',
    ['which customers did we lose in may', 'customers', { filter: 'lost', month: '2026-05' }],
    ['and gained', 'customers', { filter: 'gained', month: '2026-05' }],
    ['in june', 'customers', { filter: 'gained', month: '2026-06' }],
    ['which ones', 'customers', { filter: 'gained', month: '2026-06' }],
    ['why not Adventure Works', 'explain', { customer: ADVENTURE }],
  ],
];

describe('what people say one after the other', () => {
  it.each(TALKS.map(([about, ...turns]) => ({ about, turns })))('$about', ({ turns }) => {
    let memory: Memory | undefined;
    for (const [text, command, args] of turns) {
      expect(understand(text, KNOWN, memory), text).toMatchObject({ kind: 'command', command, args });
      expect(understand(text, KNOWN, memory), text).toHaveProperty('args', args);
      memory = { command, args, at, ...lastSpokenOf(args, memory) };
    }
  });

  it('a question about the program is asked of the claim or the customer spoken of', () => {
    const claim: Memory = { command: 'claim-show', args: { claim: 'C7' }, at, claim: 'C7' };
    const asked = 'how long does microsoft review a cpor claim';
    expect(understand(asked, KNOWN, claim)).toMatchObject({ command: 'ask', args: { claim: 'C7' } });
    const customer: Memory = { command: 'explain', args: { customer: CONTOSO }, at, customer: CONTOSO };
    expect(understand(asked, KNOWN, customer)).toMatchObject({ command: 'ask', args: { customer: CONTOSO } });
    expect(understand(asked, KNOWN)).not.toHaveProperty('args.claim');
  });

  it('a joint with nothing behind it is no question', () => {
    expect(understand('and', KNOWN, { command: 'score', args: SEC, at })).toMatchObject({ kind: 'unknown' });
  });

  it('a full question of its own takes nothing along', () => {
    const memory: Memory = { command: 'explain', args: { ...SEC, customer: CONTOSO }, at, customer: CONTOSO };
    expect(understand('claims that need action', KNOWN, memory)).not.toHaveProperty('args.customer');
    expect(understand('who has MS-102', KNOWN, memory)).toHaveProperty('args', { certification: 'MS-102' });
    expect(understand('what is our score', KNOWN, memory)).toHaveProperty('args', {});
  });
});
