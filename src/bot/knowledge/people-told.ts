/** Certified people in a sentence: by name for whoever may see names, otherwise by how many they are. */
import { countOf } from '../../../cards/index.ts';
import { certifiedPeople, type Holding, lastDayOf, type Person, ruleSetFor } from '../../scoring/index.ts';
import { listOf } from '../commands/arguments.ts';
import type { Context } from '../commands/command.ts';
import { isNamed } from '../commands/people-lines.ts';
import type { Asked } from './own.ts';

export interface Told {
  readonly person: Person;
  readonly holdings: readonly Holding[];
}

/** Those with a certification of the lists that fits, of the people and certifications the question names. */
export function peopleWith(
  fits: (holding: Holding) => boolean,
  { certification, person: asked }: Asked,
  { partner: { portfolio, asOf }, seesNames }: Pick<Context, 'partner' | 'seesNames'>,
): readonly Told[] {
  const wanted = new Set(listOf<string>(certification).map((id) => id.toUpperCase()));
  return certifiedPeople(portfolio, ruleSetFor(asOf), lastDayOf(asOf))
    .filter(({ name }) => asked === undefined || !seesNames || isNamed(name, asked))
    .map((person) => ({ person, holdings: person.holdings.filter((one) => isListed(one, wanted) && fits(one)) }))
    .filter(({ holdings }) => holdings.length > 0);
}

const isListed = ({ certification }: Holding, wanted: ReadonlySet<string>): boolean =>
  certification !== null && (wanted.size === 0 || wanted.has(certification));

const NAMED = 4;

/** "4 people", or "4 people: Ann Beebe (AZ-104), …". */
export function inWords(told: readonly Told[], { seesNames }: Pick<Context, 'seesNames'>): string {
  const count = countOf(told.length, 'person');
  if (!seesNames) return count;
  const shown = told.slice(0, NAMED).map(({ person, holdings }) => {
    const ids = [...new Set(holdings.map(({ certification }) => certification))];
    return `${person.name} (${ids.join(', ')})`;
  });
  return `${count}: ${shown.join(', ')}${told.length > NAMED ? ` and ${told.length - NAMED} more` : ''}`;
}
