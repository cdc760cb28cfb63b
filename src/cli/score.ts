import { randomUUID } from 'node:crypto';
import { DEFAULT_LOCAL_MEMBER } from '../bot/access/local-members.ts';
import { scoresOf } from '../bot/commands/arguments.ts';
import { readable } from '../bot/partner.ts';
import type { Config } from '../config.ts';
import { DESIGNATIONS, type Designation, scorecardJson } from '../scoring/index.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { printReply } from './print-reply.ts';
import { withSeventy } from './session.ts';
import type { Terminal } from './terminal.ts';

/** The scorecard as data, or what the bot answers to the same question. @returns the exit code */
export async function score({ words, json }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  const designation = words.length === 0 ? undefined : words.map(designationNamed);
  return withSeventy(config, terminal, async ({ bot, partner }) => {
    if (!json) {
      const sender = { platform: 'local', id: DEFAULT_LOCAL_MEMBER } as const;
      const action = { command: 'score', args: { designation } } as const;
      const id = randomUUID();
      const reply = await bot.answer({ id, conversation: id, place: 'private', sender, text: '', action });
      return printReply(terminal, reply, false);
    }
    const scorecard = readable(await partner()).scorecard();
    const designations = scoresOf(scorecard, designation);
    terminal.output.write(`${JSON.stringify(scorecardJson({ ...scorecard, designations }))}\n`);
    return 0;
  });
}

function designationNamed(word: string): Designation {
  const found = DESIGNATIONS.find((id) => id === word);
  if (found) return found;
  throw new UsageError(`There is no designation "${word}". Designations: ${DESIGNATIONS.join(', ')}.`);
}
