import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../scripts/language/examples.ts';
import { COMMAND_IDS } from '../../../src/bot/commands/ids.ts';
import { COMMANDS } from '../../../src/bot/commands/index.ts';
import { understand } from '../../../src/bot/language/index.ts';
import { suggest } from '../../../src/bot/language/suggestions.ts';
import { DESIGNATIONS } from '../../../src/scoring/index.ts';
import { KNOWN } from './known.ts';
import { NONE_OF_OURS } from './utterances.ts';

const EXAMPLES_TO_LEARN = allExamples().map(({ text }) => text);
const ARGUMENTS = [
  {},
  ...DESIGNATIONS.map((designation) => ({ designation })),
  { designation: ['infrastructure', 'digital-app-innovation', 'data-ai'] },
];

describe('buttons', () => {
  it.each(COMMAND_IDS)('the button for %s is understood as that command with the same designation', (command) => {
    for (const args of ARGUMENTS) {
      const understood = understand(suggest(command, args).text, KNOWN);
      expect(understood, suggest(command, args).text).toMatchObject({ kind: 'command', command });
    }
  });

  it.each(['score', 'explain', 'trend', 'gaps', 'customers'] as const)('keeps what was named: %s', (command) => {
    for (const args of ARGUMENTS) {
      expect(understand(suggest(command, args).text, KNOWN)).toHaveProperty('args', args);
    }
  });

  it('keeps customers, certifications and people', () => {
    expect(understand(suggest('explain', { customer: 'Wingtip Toys' }).text, KNOWN)).toMatchObject({
      command: 'explain',
      args: { customer: 'Wingtip Toys' },
    });
    expect(understand(suggest('people', { certification: 'SC-300', person: 'Ben Fischer' }).text, KNOWN)).toMatchObject(
      {
        command: 'people',
        args: { certification: 'SC-300', person: 'Ben Fischer' },
      },
    );
  });
});

describe('the examples that help shows', () => {
  const EXAMPLES = COMMAND_IDS.filter((id) => id !== 'customers').flatMap((id) =>
    COMMANDS[id].examples.map((example) => ({ id, example })),
  );

  it.each(EXAMPLES)('$example is $id', ({ id, example }) => {
    const understood = understand(example, KNOWN);
    expect(understood).toMatchObject({ kind: 'command', command: id });
    expect(COMMANDS[id].args.safeParse('args' in understood ? understood.args : null)).toMatchObject({ success: true });
  });
});

describe('two readings that are close', () => {
  const CLOSE = EXAMPLES_TO_LEARN.map((text) => ({ text, understood: understand(text, KNOWN) })).flatMap(
    ({ text, understood }) => (understood.kind === 'choose' ? [{ text, understood }] : []),
  );

  it('are rare', () => {
    expect(CLOSE.length).toBeGreaterThan(0);
    expect(CLOSE.length / EXAMPLES_TO_LEARN.length).toBeLessThan(0.01);
  });

  it('are asked about with a button for each, which is understood when it is pressed', () => {
    for (const { text, understood } of CLOSE) {
      expect(understood.question).not.toBe('');
      expect(understood.suggestions.length, text).toBeGreaterThan(1);
      for (const { text: said } of understood.suggestions) {
        expect(understand(said, KNOWN).kind, `"${said}" on "${text}"`).toBe('command');
      }
    }
  });
});

describe('nothing that fits', () => {
  it.each(NONE_OF_OURS)('%s: offers up to three commands that are understood', (text) => {
    const understood = understand(text, KNOWN);
    if (understood.kind !== 'unknown') throw new Error(`"${text}" was read as ${JSON.stringify(understood)}`);
    expect(understood.suggestions.length).toBeGreaterThan(0);
    expect(understood.suggestions.length).toBeLessThanOrEqual(3);
    for (const { text: said } of understood.suggestions) expect(understand(said, KNOWN).kind, said).toBe('command');
  });
});
