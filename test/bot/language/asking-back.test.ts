import { describe, expect, it } from 'vitest';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { suggest } from '../../../src/bot/language/suggestions.ts';
import { KNOWN } from './known.ts';

const MEMORY = { at: Date.UTC(2026, 10, 21, 9) };
const SECURITY = { designation: 'security' } as const;

/** What the buttons of a question mean when they are pressed. */
function offered(text: string, memory?: Memory) {
  const understood = understand(text, KNOWN, memory);
  if (understood.kind !== 'choose') throw new Error(`"${text}" was read as ${JSON.stringify(understood)}`);
  return understood.suggestions.map((one) => {
    const meant = understand(one.text, KNOWN);
    return meant.kind === 'command' ? { label: one.label, command: meant.command, args: meant.args } : one;
  });
}

describe('a track where the last answer knows none', () => {
  it.each([
    ['customers', { filter: 'no-association' }, 'only enterprise', { track: 'enterprise' }],
    ['trend', {}, 'only smb', { track: 'smb' }],
    ['gaps', SECURITY, 'for smb', { ...SECURITY, track: 'smb' }],
    ['customers', {}, 'only enterprise customers', { track: 'enterprise' }],
  ] as const)('after %s %j, "%s" asks what to show for it', (command, args, text, kept) => {
    expect(offered(text, { ...MEMORY, command, args })).toEqual([
      expect.objectContaining({ command: 'score', args: kept }),
      expect.objectContaining({ command: 'rules', args: kept }),
    ]);
  });
});

describe('several customers', () => {
  it('are explained one at a time, with a button each', () => {
    expect(offered('why are Contoso and Fabrikam not counted in security')).toEqual([
      {
        label: 'Why: Security, Contoso Ltd',
        command: 'explain',
        args: { ...SECURITY, customer: 'Contoso Ltd' },
      },
      {
        label: 'Why: Security, Fabrikam, Inc.',
        command: 'explain',
        args: { ...SECURITY, customer: 'Fabrikam, Inc.' },
      },
    ]);
  });

  it('are asked about in a follow-up too', () => {
    const memory: Memory = { ...MEMORY, command: 'explain', args: SECURITY };
    expect(offered('and Contoso and Fabrikam?', memory)).toHaveLength(2);
  });

  it.each([
    ['who is partner of record at Contoso and Litware', 'associations'],
    ['what would make Contoso and Litware count', 'opportunities'],
    ['claims at Contoso and Litware', 'claims'],
  ])('are asked about one at a time: %s', (text, command) => {
    expect(offered(text)).toEqual([
      expect.objectContaining({ command, args: { customer: 'Contoso Ltd' } }),
      expect.objectContaining({ command, args: { customer: 'Litware GmbH' } }),
    ]);
  });

  it('are no question when one is named twice', () => {
    expect(understand('Contoso: why is Contoso not counted', KNOWN)).toMatchObject({
      command: 'explain',
      args: { customer: 'Contoso Ltd' },
    });
  });
});

describe('"why?" behind an answer that is not about points', () => {
  it('asks why what, beginning with what was named', () => {
    const memory: Memory = { ...MEMORY, command: 'people', args: { certification: 'AZ-104' } };
    expect(offered('why?', memory)).toEqual([
      expect.objectContaining({ command: 'rules', args: expect.objectContaining({ certification: 'AZ-104' }) }),
      expect.objectContaining({ command: 'explain', args: { since: 'last-month' } }),
      expect.objectContaining({ command: 'gaps', args: {} }),
    ]);
  });

  it('offers the designation spoken of before', () => {
    const memory: Memory = { ...MEMORY, command: 'people', args: {}, designation: 'security' };
    expect(offered('why', memory)).toContainEqual(expect.objectContaining({ command: 'explain', args: SECURITY }));
  });

  it.each(['gaps', 'score', 'trend'] as const)('after %s of all designations it is about all of them', (command) => {
    expect(understand('why?', KNOWN, { ...MEMORY, command, args: {} })).toMatchObject({ command: 'explain', args: {} });
  });
});

describe('what would do harm or mislead if it were guessed', () => {
  it.each([
    'delete all data',
    'reset',
    'reset everything',
    'wipe the database',
    'delete security',
    'biggest customers by revenue',
    'top 10 customers',
    'customers sorted by size',
  ])('%s is not understood, and something is offered', (text) => {
    const understood = understand(text, KNOWN);
    expect(understood.kind).toBe('unknown');
    expect(understood).toHaveProperty('suggestions.length', 3);
  });

  it.each(['delete the last import', 'reset the last import', 'undo'])('%s is still an undo', (text) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'undo' });
  });

  it('buttons speak of designations and tracks by their names', () => {
    const buttons = [
      suggest('gaps', { designation: ['infrastructure', 'digital-app-innovation', 'data-ai'] }),
      ...offered('only smb', { ...MEMORY, command: 'gaps', args: { designation: ['infrastructure', 'data-ai'] } }),
    ];
    const labels = buttons.map(({ label }) => label);
    expect(labels).toContain('What is missing: Infrastructure, Digital & App Innovation, Data & AI');
    expect(labels).toContain('Score: Infrastructure, Data & AI, SMB');
  });
});
