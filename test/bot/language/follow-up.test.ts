import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../src/bot/commands/ids.ts';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const at = Date.UTC(2026, 10, 21, 9);
const after = (command: CommandId, args: Memory['args'], more: Partial<Memory> = {}): Memory => ({
  command,
  args,
  at,
  ...more,
});
const SECURITY = { designation: 'security' } as const;
const AZURE = { designation: ['infrastructure', 'digital-app-innovation', 'data-ai'] };
const FABRIKAM = 'Fabrikam, Inc.';

const CONTOSO = { customer: 'Contoso Ltd' };
const MARIA = { person: 'Maria Lopez' };
const MONDAYS = { action: 'schedule', schedule: 'weekly monday 09:00' };
const BOTH = { designation: ['security', 'modern-work'] };
const DEPLOYMENTS = { ...SECURITY, metric: 'deployments' };

type Case = readonly [Memory, text: string, CommandId, args: Memory['args']];

const CASES: readonly Case[] = [
  [after('score', SECURITY), 'and Modern Work?', 'score', { designation: 'modern-work' }],
  [after('score', SECURITY), 'what about infra', 'score', { designation: 'infrastructure' }],
  [after('score', SECURITY), 'and azure?', 'score', AZURE],
  [after('score', SECURITY), 'modern work', 'score', { designation: 'modern-work' }],
  [after('score', SECURITY), 'only enterprise', 'score', { ...SECURITY, track: 'enterprise' }],
  [after('score', SECURITY), 'for smb', 'score', { ...SECURITY, track: 'smb' }],
  [after('score', { ...SECURITY, track: 'smb' }), 'same for MW', 'score', { designation: 'modern-work', track: 'smb' }],
  [after('score', SECURITY), 'why?', 'explain', SECURITY],
  [after('score', SECURITY), 'why', 'explain', SECURITY],
  [after('score', SECURITY), 'and why is that', 'explain', SECURITY],
  [after('score', SECURITY), 'why did it drop', 'explain', SECURITY],
  [after('score', SECURITY), "what's missing?", 'gaps', SECURITY],
  [after('score', SECURITY), 'how far is it from 70', 'gaps', SECURITY],
  [after('score', SECURITY), 'trend?', 'trend', SECURITY],
  [after('score', SECURITY), 'and over the last 6 months?', 'trend', { ...SECURITY, months: 6 }],
  [after('score', SECURITY), 'and Fabrikam?', 'explain', { ...SECURITY, customer: FABRIKAM }],
  [after('score', SECURITY), 'und Modern Work?', 'score', { designation: 'modern-work' }],
  [after('score', SECURITY), 'et Modern Work ?', 'score', { designation: 'modern-work' }],
  [after('score', SECURITY), '¿y Modern Work?', 'score', { designation: 'modern-work' }],
  [after('score', SECURITY), 'warum?', 'explain', SECURITY],
  [
    after('explain', { ...SECURITY, customer: 'Contoso Ltd' }),
    'and Fabrikam?',
    'explain',
    { ...SECURITY, customer: FABRIKAM },
  ],
  [
    after('explain', { ...SECURITY, customer: 'Contoso Ltd' }),
    'what about modern work',
    'explain',
    { designation: 'modern-work', customer: 'Contoso Ltd' },
  ],
  [after('explain', SECURITY), 'since the last import', 'explain', { ...SECURITY, since: 'last-import' }],
  [after('explain', SECURITY), 'only deployments', 'explain', { ...SECURITY, metric: 'deployments' }],
  [after('trend', { ...SECURITY, months: 6 }), 'what about last 12 months', 'trend', { ...SECURITY, months: 12 }],
  [after('trend', { ...SECURITY, months: 6 }), 'and MW?', 'trend', { designation: 'modern-work', months: 6 }],
  [after('trend', { ...SECURITY, months: 6 }), 'since january', 'trend', { ...SECURITY, months: 10 }],
  [after('gaps', SECURITY), 'and biz apps?', 'gaps', { designation: 'business-applications' }],
  [after('people', { certification: 'SC-300' }), 'and AZ-104?', 'people', { certification: 'AZ-104' }],
  [
    after('people', { certification: 'SC-300' }),
    'in the next 60 days',
    'people',
    { certification: 'SC-300', within: 60 },
  ],
  [after('people', { within: 60 }), 'and in 90 days?', 'people', { within: 90 }],
  [after('people', { person: 'Maria Lopez' }), 'what about Ben', 'people', { person: 'Ben Fischer' }],
  [
    after('customers', { filter: 'gained', month: '2026-05' }),
    'and lost?',
    'customers',
    { filter: 'lost', month: '2026-05' },
  ],
  [
    after('customers', { filter: 'gained', month: '2026-05' }),
    'and in june?',
    'customers',
    { filter: 'gained', month: '2026-06' },
  ],
  [
    after('customers', { filter: 'no-association' }),
    'only security',
    'customers',
    { ...SECURITY, filter: 'no-association' },
  ],
  [
    after('rules', { ...SECURITY, metric: 'deployments' }),
    'and for modern work?',
    'rules',
    { designation: 'modern-work', metric: 'deployments' },
  ],
  [after('rules', { certification: 'SC-300' }), 'who has it?', 'people', { certification: 'SC-300' }],
  [after('score', { ...SECURITY, track: 'smb' }), 'why?', 'explain', { ...SECURITY, track: 'smb' }],
  [after('explain', { ...SECURITY, track: 'smb' }), 'what is missing', 'gaps', SECURITY],
  [
    after('score', { ...SECURITY, track: 'smb' }),
    'and infrastructure?',
    'score',
    { designation: 'infrastructure', track: 'smb' },
  ],
  [after('score', { ...SECURITY, track: 'smb' }), 'infrastructure', 'score', { designation: 'infrastructure' }],
  [after('gaps', SECURITY), 'modern work', 'gaps', { designation: 'modern-work' }],
  [
    after('explain', { ...SECURITY, customer: 'Contoso Ltd', track: 'smb' }),
    'modern work',
    'explain',
    { designation: 'modern-work', customer: 'Contoso Ltd' },
  ],
  [after('trend', SECURITY), 'last 12 months', 'trend', { ...SECURITY, months: 12 }],
  [after('trend', SECURITY), 'and 12 months?', 'trend', { ...SECURITY, months: 12 }],
  [after('gaps', SECURITY), 'the last 12 months', 'trend', { ...SECURITY, months: 12 }],
  [after('gaps', SECURITY), 'trend all', 'trend', {}],
  [after('gaps', SECURITY), 'trend of everything', 'trend', {}],
  [after('gaps', SECURITY), 'and all?', 'gaps', {}],
  [after('trend', {}, SECURITY), 'what is missing', 'gaps', {}],
  [after('trend', {}, SECURITY), 'what about last 6 months', 'trend', { months: 6 }],
  [after('explain', { customer: 'Contoso Ltd' }, SECURITY), 'what is missing', 'gaps', SECURITY],
  [after('help', {}, { designation: 'security' }), 'why did it drop', 'explain', SECURITY],
  [after('score', SECURITY, { track: 'enterprise' }), 'the other track', 'score', { ...SECURITY, track: 'smb' }],
  [after('score', { ...SECURITY, track: 'smb' }), 'and the other', 'score', { ...SECURITY, track: 'enterprise' }],
  [after('score', { designation: ['security', 'modern-work'] }), 'which is closer', 'score', BOTH],
  [after('associations', CONTOSO), 'only security', 'explain', { ...SECURITY, ...CONTOSO }],
  [after('alerts', { action: 'list' }), 'every monday at 9', 'alerts', MONDAYS],
  [after('people', { person: 'Maria Lopez' }, MARIA), 'when do hers run out', 'people', MARIA],
  [after('customers', { filter: 'lost' }), 'can you give me that as a file', 'export', { what: 'customers' }],
  [after('gaps', SECURITY, { track: 'enterprise' }), 'the other track', 'score', { ...SECURITY, track: 'smb' }],
  [after('people', { certification: 'SC-300' }), 'when do they lapse', 'people', { certification: 'SC-300' }],
  [after('explain', CONTOSO, CONTOSO), 'by which association', 'associations', CONTOSO],
  [after('explain', CONTOSO), 'can we claim there', 'opportunities', CONTOSO],
  [after('opportunities', CONTOSO), 'ok do SharePoint', 'claim', { ...CONTOSO, products: 'SharePoint Online' }],
  [after('score', SECURITY), 'which ones are not there', 'gaps', SECURITY],
  [after('explain', { customer: 'Contoso Ltd' }), 'so what can we do there', 'opportunities', CONTOSO],
  [after('associations', { type: 'pal' }), 'at which customers', 'associations', { type: 'pal' }],
  [after('opportunities', SECURITY), 'the biggest one', 'opportunities', SECURITY],
  [after('people', { within: 30 }), 'whose', 'people', { within: 30 }],
  [after('rules', { ...SECURITY, metric: 'deployments' }), 'in which document', 'rules', DEPLOYMENTS],
  [after('explain', SECURITY), 'pourquoi si bas', 'explain', SECURITY],
  [after('rules', {}, CONTOSO), 'does our customer count', 'explain', CONTOSO],
  [after('rules', {}), 'does my client count', 'explain', { customer: '' }],
  [after('eligibility', { type: 'pal' }), 'how do we link it', 'pal', {}],
  [after('dpor', {}), 'does it count', 'eligibility', { type: 'dpor' }],
  [
    after('ask', { article: 'what-is-cpor' }),
    'would that help modern work',
    'eligibility',
    { designation: 'modern-work', type: 'cpor' },
  ],
];

describe('a message that leans on the one before', () => {
  it.each(CASES.map(([memory, text, command, args]) => ({ memory, text, command, args })))(
    'after $memory.command $memory.args, "$text" is $command $args',
    ({ memory, text, command, args }) => {
      const understood = understand(text, KNOWN, memory);
      expect(understood).toMatchObject({ kind: 'command', command });
      expect(understood).toHaveProperty('args', args);
    },
  );

  it('a message that says everything itself takes nothing from the one before', () => {
    const memory = after('explain', { ...SECURITY, customer: 'Contoso Ltd' });
    expect(understand('show me the scores of all designations', KNOWN, memory)).toMatchObject({
      command: 'score',
      args: {},
    });
    expect(understand('who has SC-300', KNOWN, memory)).toHaveProperty('args', { certification: 'SC-300' });
  });

  it('"why" without anything before explains the whole', () => {
    expect(understand('why?', KNOWN)).toMatchObject({ command: 'explain', args: {} });
  });

  it('"it" may be the customer last spoken of', () => {
    const memory = after('rules', {}, { customer: 'Contoso Ltd' });
    expect(understand('why is it not counted', KNOWN, memory)).toMatchObject({
      command: 'explain',
      args: { customer: 'Contoso Ltd' },
    });
  });

  it('small talk stays small talk', () => {
    expect(understand('and lunch?', KNOWN, after('score', SECURITY))).toMatchObject({ kind: 'unknown' });
  });
});
