/** Plans and scenarios that are spoken of behind each other. */
import { describe, expect, it } from 'vitest';
import { type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const PLAN = { command: 'plan', args: { designation: 'security' }, at: 0 } satisfies Memory;
const SCENARIO = {
  command: 'whatif',
  args: {
    changes: [
      { kind: 'certify', certification: 'PL-400', people: 3 },
      { kind: 'associate', customer: 'A. Datum Corporation', type: 'pal' },
    ],
  },
  at: 0,
} satisfies Memory;

describe('behind a plan', () => {
  it.each([
    ['and only through skilling for Infrastructure', { designation: 'infrastructure', only: 'people' }],
    ['plan D&AI, claims cost 30 days', { designation: 'data-ai', effort: { claims: 30 } }],
    ['a claim costs us 20 days', { designation: 'security', effort: { claims: 20 } }],
    ['what if we do that', { designation: 'security' }],
  ])('%s', (text, args) => {
    expect(understand(text, KNOWN, PLAN)).toMatchObject({ kind: 'command', command: 'plan', args });
  });

  it('other points than those of the rules are said once', () => {
    const refused = { ...PLAN, args: { designation: 'security', target: 80 } };
    const again = understand('and only through skilling', KNOWN, refused);
    expect(again).toMatchObject({ command: 'plan', args: { designation: 'security', only: 'people' } });
    expect(again).not.toHaveProperty('args.target');
  });
});

describe('behind a scenario', () => {
  it('a plan in full takes nothing away from it', () => {
    expect(understand('plan business applications without claims', KNOWN, SCENARIO)).toMatchObject({
      command: 'plan',
      args: { designation: 'business-applications', without: 'claims' },
    });
  });

  it('it starts over', () => {
    expect(understand('start over', KNOWN, SCENARIO)).toMatchObject({ command: 'whatif', args: {} });
  });
});
