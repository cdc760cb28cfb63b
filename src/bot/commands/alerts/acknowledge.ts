/** "Got it": an alert was seen. */
import { messageCard } from '../../../../cards/index.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import type { AlertsSaid } from './arguments.ts';
import { placeHere } from './where.ts';

const WHICH = 'Press “Got it” on the alert you have seen.';

export async function acknowledge({ alert }: AlertsSaid, context: Context): Promise<Outcome> {
  if (alert === undefined) return refusedWith(WHICH);
  const { account, alertDesk, conversation, key, member, sender } = context;
  const result = await alertDesk.change({ kind: 'acknowledge', alert }, sender, key, placeHere(context));
  if (!result.done) return refusedWith(result.says);
  const seen = conversation.place === 'shared' ? `${member.name} has seen it.` : 'Good.';
  // What was won does not end: its loss would be an alert of its own.
  const lasts = account.alerts.find((one) => one.key === alert)?.tone !== 'good';
  return { face: messageCard({ text: lasts ? `${seen} I will say when it is over.` : seen }) };
}
