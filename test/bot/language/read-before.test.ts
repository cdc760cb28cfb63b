import { describe, expect, it } from 'vitest';
import { type Known, understand } from '../../../src/bot/language/index.ts';

const known: Known = { customers: [{ id: 'c', name: 'Contoso' }], people: [], certifications: [], today: '2026-11-21' };

describe('The same words said again', () => {
  it('mean the same', () => {
    const text = 'why is Contoso not counted for security';
    expect(understand(text, known)).toEqual(understand(text, known));
  });

  it('go on from the answer of their own conversation', () => {
    const memory = { at: 0, args: {} };
    const first = understand('and Modern Work?', known, { ...memory, command: 'trend' });
    const second = understand('and Modern Work?', known, { ...memory, command: 'gaps' });
    expect([first, second]).toMatchObject([{ command: 'trend' }, { command: 'gaps' }]);
  });

  it('name a member only for those who may know the members', () => {
    const member = { id: 'm', name: 'Ana Lopez', identities: [], roles: [] };
    const text = 'remove Ana Lopez';
    expect(understand(text, known)).not.toHaveProperty('args.member');
    expect(understand(text, { ...known, members: [member] })).toHaveProperty('args.member', 'Ana Lopez');
    expect(understand(text, known)).not.toHaveProperty('args.member');
  });

  it('are read by the names of today', () => {
    const text = 'why is Fabrikam not counted';
    expect(understand(text, known)).toMatchObject({ command: 'explain' });
    const grown = { ...known, customers: [...known.customers, { id: 'f', name: 'Fabrikam, Inc.' }] };
    expect(understand(text, grown)).toMatchObject({ args: { customer: 'Fabrikam, Inc.' } });
  });
});
