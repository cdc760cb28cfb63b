/** Every answer there is a picture of, by the name of its pictures; a form is also drawn as a dialog as it opens. */
import type { Reply } from '../../src/bot/message.ts';
import { TREND_PICTURES } from './trend-pictures.ts';
import { FORMS, TYPICAL } from './typical.ts';

export interface Example {
  readonly reply: Pick<Reply, 'card' | 'text' | 'form' | 'pictures'>;
  /** Drawn over the page instead of in the conversation. */
  readonly dialog: boolean;
}

export const EXAMPLES: Readonly<Record<string, Example>> = Object.fromEntries(
  Object.entries(TYPICAL).flatMap(([name, face]) => {
    const form = FORMS[name];
    const pictures = TREND_PICTURES[name];
    const reply = { ...face, ...(form && { form }), ...(pictures && { pictures }) };
    const shown = [[name, { reply, dialog: false }] as const];
    return form && Object.keys(form.errors).length === 0
      ? [...shown, [`${name}-dialog`, { reply, dialog: true }] as const]
      : shown;
  }),
);
