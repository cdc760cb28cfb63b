/** What a pressed button asks the bot. */
import { z } from 'zod';
import { COMMAND_IDS } from '../../../src/bot/commands/ids.ts';
import type { Action } from '../../../src/bot/message.ts';
import { readAction, type SlackAction, type SlackState, valuesOf } from '../block-kit/index.ts';

const dataSchema = z.union([
  z.object({
    command: z.enum(COMMAND_IDS),
    args: z.record(z.string(), z.unknown()).default({}),
    opens: z.literal('form').optional(),
  }),
  z.object({ text: z.string() }),
]);

export interface Request {
  readonly text: string;
  readonly action?: Action;
  readonly opensForm: boolean;
}

/** null for links, for inputs, and for buttons of cards from another version. */
export function requestOf(pressed: SlackAction, state: SlackState | undefined): Request | null {
  const action = readAction(pressed);
  const data = dataSchema.safeParse(action?.data).data;
  if (!action || !data) return null;
  if ('text' in data) return { text: data.text, opensForm: false };
  const inputs = action.takesInputs ? valuesOf(state) : {};
  const { command, args, opens } = data;
  return {
    text: '',
    action: { command, args, ...(Object.keys(inputs).length > 0 && { inputs }) },
    opensForm: opens === 'form',
  };
}
