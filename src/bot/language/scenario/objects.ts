/** What a clause of a scenario speaks of: customers, people, certifications, deployments, usage. */
import type { Designation } from '../../../scoring/index.ts';
import { CLASSES } from '../classes.ts';
import { ofKind } from '../entity.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { Clause } from './clause.ts';

export type Noun = 'customers' | 'people' | 'certifications' | 'claims' | 'deployments' | 'usage';

const words = (text: string): readonly string[] => text.split(' ');
const NOUNS: Readonly<Record<Noun, ReadonlySet<string>>> = {
  customers: new Set([...(CLASSES.customers ?? []), ...words('adds additions deal deals neukunden kunden')]),
  people: new Set([
    ...(CLASSES.people ?? []),
    ...words('persons experts expert holder holders specialist specialists admins techs folks'),
  ]),
  certifications: new Set(CLASSES.certs),
  claims: new Set([...(CLASSES.claim ?? []), ...(CLASSES.claims ?? [])]),
  deployments: new Set(
    words(
      'deployment deployments deploments rollout rollouts workload workloads bereitstellungen deploiements despliegues implementaciones',
    ),
  ),
  usage: new Set(
    words('usage user users consumption growth acr mau seats nutzung nutzer utilisation utilisateurs uso usuarios'),
  ),
};

export const NOUN_WORDS: readonly string[] = Object.values(NOUNS).flatMap((set) => [...set]);

/** Where a noun stands, first of its kind; -1 where it is not said. */
export const placeOf = (noun: Noun, { words: said }: Pick<Clause, 'words'>): number =>
  said.findIndex((word) => NOUNS[noun].has(word));

export const speaksOf = (noun: Noun, clause: Pick<Clause, 'words'>): boolean => placeOf(noun, clause) >= 0;

const IN = new Set('in for on at to of fur bei pour dans en para'.split(' '));

/**
 * The designation that is said of the noun itself: "5 new Modern Work customers", "customers in Security". What is asked
 * of the whole ("enough for Infrastructure") is no part of what is imagined.
 */
export function designationOf(clause: Clause, at: number): Designation | undefined {
  const between = (from: number, to: number) => clause.words.slice(from, to);
  return ofKind(clause.entities, 'designation').find(({ value, from, to }) => {
    if (value.length !== 1) return false;
    if (to <= at)
      return between(to, at).every((word) => LIGHT_WORDS.has(word) || word === 'new' || NOUN_WORDS.includes(word));
    const beside = between(at + 1, from);
    return beside.length > 0 && IN.has(beside.at(-1)!) && beside.every((word) => LIGHT_WORDS.has(word));
  })?.value[0];
}
