/** What a button or a form of a card sends: a command with what was filled in, or a text to be said. */
import { z } from 'zod';
import { COMMAND_IDS } from '../../../src/bot/commands/ids.ts';
import type { Message } from '../../../src/bot/message.ts';

const command = z.looseObject({ command: z.enum(COMMAND_IDS), args: z.record(z.string(), z.unknown()) });
const text = z.looseObject({ text: z.string().trim().min(1).max(4_000) });

/** What belongs to the button itself; everything else was filled in on the card. */
const OF_THE_BUTTON = new Set(['command', 'args', 'opens', 'msteams']);

export type Pressed = Pick<Message, 'text' | 'action'>;

/** null when it is nothing that Seventy's cards send. Teams puts inputs beside the button's own data. */
export function pressed(data: unknown): Pressed | null {
  // Most messages carry nothing, and finding that out in detail takes longer than reading them.
  if (typeof data !== 'object' || data === null) return null;
  const known = command.safeParse(data);
  if (known.success) {
    const { command: id, args, ...rest } = known.data;
    const inputs = inputsOf(rest);
    return { text: '', action: { command: id, args, ...(Object.keys(inputs).length > 0 && { inputs }) } };
  }
  const spoken = text.safeParse(data);
  return spoken.success && !('command' in spoken.data) ? { text: spoken.data.text } : null;
}

function inputsOf(rest: Readonly<Record<string, unknown>>): Record<string, string> {
  const filled = Object.entries(rest).filter(
    ([name, value]) => !OF_THE_BUTTON.has(name) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(filled.map(([name, value]) => [name, String(value)]));
}
