/** What the guides share: whose location id they name, and the record that somebody was asked. */
import { dayName, messageCard } from '../../../cards/index.ts';
import { addDays } from '../../associations/calendar.ts';
import { locationToName, type PartnerLocation, partnerLocations } from '../../associations/guides/partner-id.ts';
import type { AssociationType } from '../../scoring/index.ts';
import { refusal, scopeOf } from '../access/permissions.ts';
import type { AssociationSaid } from '../associations/association-desk.ts';
import type { Context, Outcome } from './command.ts';
import { refusedWith } from './refused-with.ts';

/** After this many days it is time to ask what became of a request. */
const ASK_AGAIN_AFTER = 14;

/** The location to name, and a sentence where somebody must choose. */
export function ourLocation(
  { partner, member }: Context,
  asked: string | undefined,
): {
  readonly location: PartnerLocation | null;
  readonly note: readonly string[];
  /** Those there are to choose from, where somebody must. */
  readonly choices: readonly PartnerLocation[];
} {
  const locations = partnerLocations(partner.portfolio);
  const scope = scopeOf(member, 'claims');
  const location = locationToName(locations, scope === 'all' ? [] : scope, asked);
  if (location) return { location, note: [], choices: [] };
  if (locations.length === 0) {
    return {
      location: null,
      choices: [],
      note: ['I do not know our location IDs: import the Profile report, or say the ID.'],
    };
  }
  const which = locations.map(({ id, name }) => `${id} (${name})`).join(', ');
  return {
    location: null,
    choices: locations,
    note: [
      ...(asked === undefined ? [] : [`${asked} is none of our locations.`]),
      `Choose which of our locations to name: ${which}.`,
    ],
  };
}

/** A button a location, for the same question once more. */
export function locationButtons(
  command: 'dpor' | 'pal',
  args: Readonly<Record<string, unknown>>,
  choices: readonly PartnerLocation[],
) {
  return choices.map(({ id, name }) => ({ label: `${id} ${name}`.trim(), command, args: { ...args, location: id } }));
}

export const mayRecord = ({ member }: Context): boolean => scopeOf(member, 'claims').length > 0;

/**
 * Notes that an association was asked for, to be looked at again in two weeks.
 * @param title what is said of it where it is noted
 */
export async function noteAskedFor(
  type: AssociationType,
  said: Pick<AssociationSaid, 'customer'> & Partial<AssociationSaid>,
  title: string,
  context: Context,
): Promise<Outcome> {
  const { associationDesk, sender, today, key } = context;
  if (!mayRecord(context)) return refusedWith(refusal('claims'));
  const unknown = { tenant: '', domain: '', item: '', subscription: '', location: '', from: '' };
  const remindOn = addDays(today, ASK_AGAIN_AFTER);
  const asked = { ...unknown, ...said, type, remindOn };
  const result = await associationDesk.change({ kind: 'ask', said: asked }, sender, key);
  if (!result.done) return refusedWith(result.says);
  const again = dayName(result.record.remindOn);
  const text = `I list it as asked for, to look at again on ${again}. It counts once an export shows it.`;
  return { face: messageCard({ title, text }), resolved: { customer: said.customer } };
}
