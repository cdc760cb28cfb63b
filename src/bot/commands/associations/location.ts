/** The location of ours that an association is made with. */
import { factsOf } from '../../claims/facts-of.ts';
import { type ClaimLocation, locationsFor } from '../../claims/locations-for.ts';
import type { Context } from '../command.ts';
import type { Checked } from './said.ts';

/** Those the member may choose from; none where no Profile report tells them. */
export function locationsToChoose({ member, partner, today }: Context): readonly ClaimLocation[] {
  return locationsFor(member, factsOf(partner, today));
}

/** One of ours; the only one there is where none is named. */
export function locationSaid(typed: string, context: Context): Checked<string> {
  const choices = locationsToChoose(context);
  if (typed === '') return { value: choices.length === 1 ? choices[0]!.id : '' };
  if (choices.some(({ id }) => id === typed)) return { value: typed };
  const { locations } = factsOf(context.partner, context.today);
  if (locations.some(({ id, global }) => id === typed && global)) {
    return { error: `${typed} is your global account: name the location, which rolls up to it.` };
  }
  if (choices.length > 0) {
    const some = choices.slice(0, 3).map(({ id }) => id);
    return { error: `${typed} is none of your locations, such as ${some.join(', ')}.` };
  }
  return /^\d{3,12}$/.test(typed) ? { value: typed } : { error: 'A location ID is a number such as 4100001.' };
}
