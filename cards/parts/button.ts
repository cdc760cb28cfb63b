/** Buttons: the natural next questions of a card. */
import type { CommandId } from '../../src/bot/commands/ids.ts';
import type { Action, ActionExecute } from '../adaptive-card.ts';
import { cut } from './list.ts';

/** A button that stands for a command, one that says a text for the person who presses it, or one that opens a page. */
export type Button = { readonly label: string; readonly style?: ActionExecute['style'] } & (
  | {
      readonly command: CommandId;
      readonly args: Readonly<Record<string, unknown>>;
      /** The answer asks for values. */
      readonly opens?: 'form';
    }
  | { readonly text: string }
  | { readonly url: `https://${string}` }
);

/** More than three do not fit side by side on a phone. */
export const BUTTONS_IN_A_ROW = 3;
const LABEL_LENGTH = 40;
/** The verb of a button that says a text. */
const SAY = 'say';

/** Action.Execute, with Action.Submit for hosts that do not know it. Its data is `{command, args, opens?}` or `{text}`. */
export function button(what: Button): Action {
  const title = cut(what.label, LABEL_LENGTH);
  if ('url' in what) return { type: 'Action.OpenUrl', title, url: what.url };
  const data = 'command' in what ? dataOf(what) : { text: what.text };
  return {
    type: 'Action.Execute',
    title,
    verb: 'command' in what ? what.command : SAY,
    data,
    ...(what.style && { style: what.style }),
    fallback: { type: 'Action.Submit', title, data },
  };
}

function dataOf({ command, args, opens }: Extract<Button, { command: CommandId }>): object {
  return { command, args, ...(opens && { opens }) };
}
