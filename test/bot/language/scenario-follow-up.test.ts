import { describe, expect, it } from 'vitest';
import type { SaidChange } from '../../../src/bot/commands/whatif-arguments.ts';
import { type Known, type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';
import { CONTOSO, FABRIKAM } from './named.ts';

const at = Date.UTC(2026, 10, 21, 9);
const SEC = { designation: 'security' } as const;
const MW = { designation: 'modern-work' } as const;

const certify = (people: number, certification = 'SC-200'): SaidChange => ({ kind: 'certify', certification, people });
const add = (customers: number, more: object = {}): SaidChange => ({ kind: 'add-customers', customers, ...more });
const lose = (customer: string): SaidChange => ({ kind: 'lose-customers', customer, customers: 1 });

const imagined = (changes: readonly SaidChange[], more: Memory['args'] = {}): Memory => ({
  command: 'whatif',
  args: { ...more, changes },
  at,
});
const after = (command: Memory['command'], args: Memory['args']): Memory => ({ command, args, at });

describe('what goes on from a scenario', () => {
  it.each<[before: readonly SaidChange[], text: string, after: readonly SaidChange[]]>([
    [[certify(2)], 'what if two more?', [certify(4)]],
    [[certify(2)], 'and another one', [certify(3)]],
    [[certify(2)], 'make it five', [certify(5)]],
    [[certify(2)], 'and another person with SC-100', [certify(2), certify(1, 'SC-100')]],
    [[certify(2)], 'another person with SC-200', [certify(3)]],
    [[certify(2)], 'plus losing Contoso', [certify(2), lose(CONTOSO)]],
    [[certify(2)], 'and we win 3 customers too', [certify(2), add(3)]],
    [[certify(2)], 'and if Contoso leaves?', [certify(2), lose(CONTOSO)]],
    [[certify(2)], 'und zwei neue Kunden', [certify(2), add(2)]],
    [[lose(CONTOSO)], 'and Fabrikam', [lose(CONTOSO), lose(FABRIKAM)]],
    [[lose(CONTOSO)], 'and Contoso too', [lose(CONTOSO)]],
    [[lose(CONTOSO)], 'what if two more', [lose(CONTOSO), { kind: 'lose-customers', customers: 2 }]],
    [[certify(2), add(3)], 'without the customers', [certify(2)]],
    [[certify(2), add(3), lose(CONTOSO)], 'without the customers', [certify(2), lose(CONTOSO)]],
    [[certify(2), add(3)], 'and without the certifications', [add(3)]],
    [[certify(2), lose(CONTOSO)], 'without Contoso', [certify(2)]],
    [[certify(2), certify(1, 'SC-100')], 'remove SC-100', [certify(2)]],
    [[certify(2), add(3)], 'only the customers', [add(3)]],
    [[add(3)], 'what if we lose Contoso', [lose(CONTOSO)]],
    [[add(3)], 'what if we lose Contoso as well', [add(3), lose(CONTOSO)]],
    [[certify(2)], 'without Contoso', [certify(2), lose(CONTOSO)]],
    [[lose(CONTOSO)], 'and another person with SC-100', [lose(CONTOSO), certify(1, 'SC-100')]],
    [[lose(CONTOSO), certify(1, 'SC-100')], 'what if two more?', [lose(CONTOSO), certify(3, 'SC-100')]],
    [[add(3)], 'no, 5', [add(5)]],
    [[certify(1)], 'ok and three?', [certify(3)]],
    [[add(2)], 'five', [add(5)]],
  ])('after %j, "%s" imagines %j', (before, text, changes) => {
    expect(understand(text, KNOWN, imagined(before))).toMatchObject({ command: 'whatif', args: { changes } });
  });

  it('asks the same of another designation, and imagines it there where it was imagined of the one before', () => {
    const understood = understand('and Modern Work?', KNOWN, imagined([certify(2), add(3, SEC)], SEC));
    expect(understood).toMatchObject({ command: 'whatif', args: { ...MW, changes: [certify(2), add(3, MW)] } });
  });

  it('shows what it adds beside what was shown', () => {
    const understood = understand('and 2 customers in Modern Work', KNOWN, imagined([certify(2)], SEC));
    expect(understood).toMatchObject({
      args: { designation: ['security', 'modern-work'], changes: [certify(2), add(2, MW)] },
    });
  });

  it.each([
    ['who has SC-100', 'people'],
    ['which customers count for security', 'explain'],
    ['what is our security score', 'score'],
    ['how do we get to 70 in Security', 'plan'],
    ['mute Security', 'alerts'],
  ])('"%s" is a question of its own', (text, command) => {
    expect(understand(text, KNOWN, imagined([certify(2)], SEC))).toMatchObject({ command });
  });

  it('a name answers what it asked, in place of the name nobody knows', () => {
    const unknown = { ...imagined([{ kind: 'lose-people', people: 1, person: 'Tom' }, certify(2)]), open: true };
    expect(understand('Tom Becker', KNOWN, unknown)).toMatchObject({
      command: 'whatif',
      args: { changes: [{ kind: 'lose-people', people: 1, person: 'Tom Becker' }, certify(2)] },
    });
    expect(understand('Security', KNOWN, { ...imagined([add(3)]), open: true })).toMatchObject({
      command: 'whatif',
      args: { ...SEC, changes: [add(3)] },
    });
  });

  it('somebody who may not know names is read by what was typed', () => {
    const discreet: Known = { ...KNOWN, people: [] };
    expect(understand('what if maria leaves', discreet)).toMatchObject({
      command: 'whatif',
      args: { changes: [{ kind: 'lose-people', people: 1, person: 'maria' }] },
    });
  });
});

describe('what is not imagined', () => {
  it.each([
    'what if nobody renews AZ-104',
    'what if the contoso claim is rejected',
    'what if Contoso declines our DPOR',
    'what if we lose the PAL at Contoso',
  ])('"%s" changes nothing that can be imagined, and is not taken for its opposite', (text) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'whatif', args: {} });
    expect(understand(text, KNOWN)).not.toHaveProperty('args.changes');
  });
});

describe('what goes on from a plan', () => {
  it.each<[before: Memory['args'], text: string, after: Memory['args']]>([
    [SEC, 'and without new customers?', { ...SEC, without: 'customers' }],
    [{ ...SEC, without: 'customers' }, 'and without certifications', { ...SEC, without: ['customers', 'people'] }],
    [{ ...SEC, without: 'customers' }, 'only claims then', { ...SEC, only: 'claims' }],
    [SEC, 'claims only', { ...SEC, only: 'claims' }],
    [SEC, 'just by training people', { ...SEC, only: 'people' }],
    [SEC, 'for SMB', { ...SEC, track: 'smb' }],
    [{ ...SEC, without: 'customers' }, 'and Modern Work?', { ...MW, without: 'customers' }],
    [SEC, 'assume a customer costs us 20 days', { ...SEC, effort: { customers: 20 } }],
    [SEC, "what if we don't want new customers", { ...SEC, without: 'customers' }],
    [SEC, 'and if a customer costs us 10 days', { ...SEC, effort: { customers: 10 } }],
    [{ ...SEC, effort: { customers: 10 } }, 'and 3 days per exam', { ...SEC, effort: { customers: 10, people: 3 } }],
  ])('after %j, "%s" is %j', (before, text, args) => {
    expect(understand(text, KNOWN, after('plan', before))).toMatchObject({ command: 'plan' });
    expect(understand(text, KNOWN, after('plan', before))).toHaveProperty('args', args);
  });

  it.each([
    ['which customers have no association', 'customers'],
    ['what if we win two customers', 'whatif'],
    ['who is certified', 'people'],
  ])('"%s" is a question of its own', (text, command) => {
    expect(understand(text, KNOWN, after('plan', SEC))).toMatchObject({ command });
  });
});

describe('what goes on from the months ahead and from alerts', () => {
  it.each<[before: Memory, text: string, after: Memory['args']]>([
    [after('trend', { ...SEC, ahead: 6 }), 'and Modern Work?', { ...MW, ahead: 6 }],
    [after('trend', { ...SEC, ahead: 6 }), 'in 12 months', { ...SEC, ahead: 12 }],
    [after('trend', SEC), 'and the next 6 months?', { ...SEC, ahead: 6 }],
    [after('trend', { ...SEC, ahead: 6 }), 'and the last 12 months?', { ...SEC, ahead: 6, months: 12 }],
    [after('trend', SEC), 'further back', { ...SEC, months: 24 }],
    [after('alerts', { action: 'mute' }), 'and Modern Work?', { ...MW, action: 'mute' }],
    [after('alerts', { action: 'list' }), 'stop the ones about customers', { action: 'mute', topic: 'customers' }],
    [after('alerts', { action: 'list' }), 'edit them', { action: 'form' }],
    [
      after('alerts', { action: 'subscribe' }),
      'and when claims get rejected',
      { action: 'subscribe', topic: 'claims' },
    ],
    [after('alerts', { ...SEC, action: 'mute' }), 'unmute both', { action: 'unmute' }],
  ])('after %j, "%s" is %j', (before, text, args) => {
    expect(understand(text, KNOWN, before)).toMatchObject({ command: before.command });
    expect(understand(text, KNOWN, before)).toHaveProperty('args', args);
  });

  it.each(['stop the Contoso claim', 'edit the claim', 'what about Fabrikam'])(
    '"%s" is not about the alerts',
    (text) => {
      expect(understand(text, KNOWN, after('alerts', { action: 'list' }))).not.toMatchObject({ command: 'alerts' });
    },
  );

  it.each(['and lunch?', 'until Friday', 'Contoso'])('"%s" mutes nothing further', (text) => {
    const understood = understand(text, KNOWN, after('alerts', { action: 'mute' }));
    expect(understood).not.toHaveProperty('args.action');
  });

  it('"until Friday" is until when what was muted stays so', () => {
    const muted: Memory = { ...after('alerts', { action: 'mute' }), designation: 'security' };
    expect(understand('until Friday', KNOWN, muted)).toHaveProperty('args', {
      ...SEC,
      action: 'mute',
      until: '2026-11-27',
    });
  });
});
