/** The bot was added somewhere, and says hello once; or it was removed, and forgets the place. */
import { eventOf, type Incoming, placeOf } from '../hear/incoming.ts';
import { textActivity } from '../show/activities.ts';
import { hello } from '../show/lines.ts';
import { askedIn, type Workings } from './workings.ts';

/** Teams tells of one installation twice, by `installationUpdate` and by `conversationUpdate`. */
export function installation({
  type,
  action,
  membersAdded,
  membersRemoved,
  recipient,
}: Incoming): 'added' | 'removed' | null {
  if (type === 'installationUpdate') return action === 'add' ? 'added' : action === 'remove' ? 'removed' : null;
  if (type !== 'conversationUpdate') return null;
  if (membersAdded?.some(({ id }) => id === recipient.id)) return 'added';
  return membersRemoved?.some(({ id }) => id === recipient.id) ? 'removed' : null;
}

export async function onInstall(activity: Incoming, what: 'added' | 'removed', workings: Workings): Promise<void> {
  const { runOnce, underWay, contacts } = workings;
  const { result } = runOnce(eventOf(activity), activity.conversation.id, async () => {
    if (what === 'removed') return contacts.forget(activity);
    await contacts.note(activity);
    if (await contacts.isWelcomed(activity)) return;
    await welcome(activity, workings);
    await contacts.noteWelcome(activity);
  });
  underWay.track(result);
  await result;
}

async function welcome(activity: Incoming, workings: Workings): Promise<void> {
  const { ask, deliver, listener, voice } = workings;
  const asked = askedIn(activity, workings);
  if (placeOf(activity) === 'shared') {
    await voice.send(asked.at, textActivity(hello(activity.recipient.name || 'Seventy')));
    return;
  }
  const help = listener.pressed(activity, { text: '', action: { command: 'help', args: {} } });
  await deliver.answer(await ask(help), asked);
}
