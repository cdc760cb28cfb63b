/** Which certified person somebody means. Who may not see names learns of nobody, not even that there is nobody. */
import { certifiedPeople, lastDayOf, type Person, ruleSetFor } from '../../../scoring/index.ts';
import { refusal, scopeOf } from '../../access/permissions.ts';
import { isNamed } from '../people-lines.ts';
import { refusedWith } from '../refused-with.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { type Ask, type Asking, askBack } from './resolution.ts';

const OFFERED = 6;

/** @param instead the change with another name */
export function personSaid(name: string, asking: Asking, instead: (name: string) => SaidChange): Person | Ask {
  const { member, partner } = asking.context;
  const scope = scopeOf(member, 'people');
  if (scope.length === 0) return { ask: refusedWith(refusal('people')) };
  const seen = certifiedPeople(partner.portfolio, ruleSetFor(partner.asOf), lastDayOf(partner.asOf)).filter(
    ({ locations }) => scope === 'all' || locations.some((location) => scope.includes(location)),
  );
  const exact = seen.filter((person) => person.name.toLowerCase() === name.toLowerCase());
  const fitting = exact.length > 0 ? exact : seen.filter((person) => isNamed(person.name, name));
  const [person] = fitting;
  if (person && fitting.length === 1) return person;
  const offered = [...new Set(fitting.map((each) => each.name))].slice(0, OFFERED);
  const question =
    offered.length > 1
      ? `"${name}" fits several people. Who is meant?`
      : person
        ? `Several people are called ${person.name}; I cannot tell which one is meant.`
        : `I know nobody called "${name}" in the training report. Give the name as it stands there.`;
  const asked = askBack(
    question,
    offered.length > 1 ? offered.map((each) => asking.choose(each, instead(each))) : [],
    asking,
  );
  return { ask: { ...asked.ask, sensitive: true } };
}
