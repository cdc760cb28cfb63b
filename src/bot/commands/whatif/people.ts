/** People who earn certifications or leave. */

import { countOf, dayName, designationName } from '../../../../cards/index.ts';
import { certificationSaid, designationsWith } from './certification.ts';
import { personSaid } from './person.ts';
import type { Asking, Resolution, Said } from './resolution.ts';

export function certify(said: Said<'certify'>, asking: Asking): Resolution {
  const found = certificationSaid(said.certification, asking, (certification) => ({ ...said, certification }));
  if ('ask' in found) return found;
  const { id: certification, retiredOn } = found;
  const person =
    said.person === undefined ? null : personSaid(said.person, asking, (name) => ({ ...said, person: name }));
  if (person && 'ask' in person) return person;
  const { person: _, ...rest } = said;
  const people = person ? 1 : said.people;
  const who = person ? person.name : countOf(people, 'person');
  const holds = person?.holdings.some((held) => held.counts && held.certification === certification) ?? false;
  // Scores judge the last day of a month that is over; what was retired since cannot be earned any more.
  const late = retiredOn !== null && retiredOn < asking.context.today;
  const change = { kind: 'certify', certification, people, ...(person && { person: person.key }) } as const;
  return {
    said: { ...rest, certification, people, ...(person && { person: person.name }) },
    changes: late || holds ? [] : [change],
    words: `${who} ${people === 1 ? 'passes' : 'pass'} ${certification}`,
    sensitive: person !== null,
    otherwise: `${certification} would bring no points now.`,
    about: designationsWith(certification, asking.context),
    ...(late && { inVain: `${certification} was retired on ${dayName(retiredOn)}; nobody can earn it any more.` }),
    ...(holds && { inVain: `${who} holds ${certification} already.` }),
  };
}

export function losePeople(said: Said<'lose-people'>, asking: Asking): Resolution {
  if (said.person !== undefined) return losePerson({ ...said, person: said.person }, asking);
  const { people } = said;
  const designation = said.designation ?? (asking.designations.length === 1 ? asking.designations[0] : undefined);
  const found =
    said.certification === undefined
      ? null
      : certificationSaid(said.certification, asking, (certification) => ({ ...said, certification }));
  if (found && 'ask' in found) return found;
  const certification = found && { certification: found.id };
  const who = people === 1 ? '1 certified person' : `${people} certified people`;
  const holding = found ? ` with ${found.id}` : '';
  const counting = designation ? ` of ${designationName(designation)}` : '';
  return {
    said: { ...said, ...certification, ...(designation && { designation }) },
    changes: [{ kind: 'lose-people', people, ...certification, ...(designation && { designation }) }],
    words: `${who}${holding}${counting} ${people === 1 ? 'leaves' : 'leave'} (the most missed first)`,
    sensitive: false,
    otherwise: `Nobody${holding}${counting} counts now, or enough others hold the same.`,
    about: designation ? [designation] : found ? designationsWith(found.id, asking.context) : [],
  };
}

function losePerson(said: Said<'lose-people'> & { readonly person: string }, asking: Asking): Resolution {
  const person = personSaid(said.person, asking, (name) => ({ ...said, person: name }));
  if ('ask' in person) return person;
  return {
    said: { kind: 'lose-people', people: 1, person: person.name },
    changes: [{ kind: 'lose-people', people: 1, person: person.key }],
    words: `${person.name} leaves`,
    sensitive: true,
    otherwise: `Nothing that ${person.name} holds is missed: it does not count now, or enough others hold the same.`,
    about: [],
  };
}
