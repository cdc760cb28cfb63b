/** One clause -> the changes it imagines. */
import type { SaidChange } from '../../commands/whatif-arguments.ts';
import { ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import { strangeNameIn } from '../unknown-name.ts';
import type { Clause } from './clause.ts';
import { countIn, percentIn } from './count.ts';
import { designationOf, placeOf, speaksOf } from './objects.ts';
import { type Carried, certified, peopleGone } from './people.ts';
import { isGone, type Verb } from './verbs.ts';

/** Empty where the clause imagines nothing: "do we keep Infrastructure". */
export function changesOf(clause: Clause, carried: Carried = {}): readonly SaidChange[] {
  const verb = clause.verb ?? carried.verb;
  const gone = isGone(verb);
  const customers = ofKind(clause.entities, 'customer').map(({ value }) => value);
  if (reachesShare(clause) || losesAccess(clause)) return [];
  return (
    approvedClaim(clause, verb, customers) ??
    associated(clause, verb, gone, customers) ??
    grown(clause, gone, customers) ??
    deployed(clause, gone) ??
    certified(clause, gone, carried) ??
    peopleGone(clause, verb, customers) ??
    customersMoved(clause, verb, gone, customers) ??
    []
  );
}

const falls = firstSaid<true>([[true, '{drop}|shrinks|shrinking|sinks|less|minus']]);
const USERS = new Set('user users nutzer utilisateurs usuarios seats'.split(' '));

/** "Goes to 80 % Teams usage" is a level: neither growth by 80 % nor a customer who goes. */
const reachesShare = (clause: Clause): boolean =>
  placeOf('usage', clause) >= 0 &&
  percentIn(clause) !== undefined &&
  /\b(?:to|at|reach(?:es|ed)?|hits?|auf|jusqu'à|al)\s{1,2}(?:over\s|about\s|above\s)?\d{1,3}(?:[.,]\d+)?\s?(?:%|percent)/iu.test(
    clause.text,
  );

/** Who loses access or a role is still there. */
const losesAccess = (clause: Clause): boolean => accessLost(clause) === true;
const accessLost = firstSaid<true>([
  [true, 'lose|loses|losing|lost|without ... access|permission|permissions|rights|role|roles'],
]);

type Changes = readonly SaidChange[] | undefined;

function approvedClaim(clause: Clause, verb: Verb | undefined, customers: readonly string[]): Changes {
  if (verb !== 'approve') return undefined;
  const [claim] = ofKind(clause.entities, 'claim').map(({ value }) => value);
  const [product] = productsOf(clause);
  const typed = claim === undefined && speaksOf('claims', clause) ? strangeNameIn(clause) : undefined;
  const whose = customers.length > 0 ? customers : [typed];
  if (claim === undefined && product === undefined && whose[0] === undefined) return undefined;
  return whose.map((customer) => ({
    kind: 'approve-claim',
    ...(claim !== undefined && { claim }),
    ...(customer !== undefined && { customer }),
    ...(product !== undefined && { product }),
  }));
}

/** "We link our partner id": that is what PAL is. */
const linksId = firstSaid<true>([
  [
    true,
    'link|links|linked|linking|connect|connected|connecting|associate|associated ... id|ids|mpn|mpnid|partnerid|<platform>',
    'id|ids|mpnid|partnerid linked|link|connected',
  ],
]);

/** "Contoso gets PAL", "Litware names us DPOR for Intune", "we claim Teams at Contoso". */
function associated(clause: Clause, verb: Verb | undefined, gone: boolean, customers: readonly string[]): Changes {
  const named = ofKind(clause.entities, 'association')[0]?.value ?? (linksId(clause) ? 'pal' : undefined);
  const type = named ?? (verb === 'name' ? 'dpor' : verb === 'claim' ? 'cpor' : undefined);
  // An association that ends leaves the customer there: nothing of what can be imagined.
  if (gone && named !== undefined && customers.length > 0) return [];
  if (type === undefined || gone) return undefined;
  const typed = customers.length > 0 ? undefined : strangeNameIn(clause);
  const whose = typed === undefined ? customers : [typed];
  const platforms = type === 'pal' ? ofKind(clause.entities, 'platform').map(({ value }) => value) : [];
  const products = [...new Set([...productsOf(clause), ...platforms])];
  if (whose.length === 0) return undefined;
  return whose.map((customer) => ({ kind: 'associate', customer, type, ...(products.length > 0 && { products }) }));
}

function grown(clause: Clause, gone: boolean, customers: readonly string[]): Changes {
  const said = percentIn(clause);
  const at = placeOf('usage', clause);
  // Usage that falls is growth below zero, for the command to refuse.
  const shrinks = said !== undefined && at >= 0 && falls(clause) === true;
  const percent = shrinks ? -Math.abs(said) : said;
  const users = clause.words.some((word) => USERS.has(word)) ? countIn(clause) : undefined;
  if (
    (gone && !shrinks) ||
    (percent === undefined && users === undefined) ||
    (percent !== undefined && at < 0 && clause.verb !== 'grow')
  )
    return undefined;
  const [customer] = customers;
  const designation = ofKind(clause.entities, 'designation').find(({ value }) => value.length === 1)?.value[0];
  return [
    {
      kind: 'grow',
      ...(percent === undefined ? { users: users! } : { percent }),
      ...(customer !== undefined && { customer }),
      ...(designation !== undefined && { designation }),
    },
  ];
}

function deployed(clause: Clause, gone: boolean): Changes {
  const at = placeOf('deployments', clause);
  if (at < 0 || gone) return undefined;
  const designation = designationOf(clause, at);
  return [{ kind: 'deploy', deployments: countIn(clause) ?? 1, ...(designation && { designation }) }];
}

function customersMoved(clause: Clause, verb: Verb | undefined, gone: boolean, customers: readonly string[]): Changes {
  const at = placeOf('customers', clause);
  const count = countIn(clause);
  const kind = gone ? 'lose-customers' : 'add-customers';
  if (gone && customers.length > 0)
    return customers.map((customer) => ({ kind: 'lose-customers', customer, customers: 1 }));
  if (at >= 0) {
    const designation = designationOf(clause, at);
    return [{ kind, customers: count ?? 1, ...(designation && { designation }) }];
  }
  const strange = gone ? strangeNameIn(clause) : undefined;
  if (strange !== undefined) return [{ kind: 'lose-customers', customer: strange, customers: 1 }];
  const won = customers.length > 0 || /^\p{Lu}/u.test(strangeNameIn(clause) ?? '');
  return verb === 'gain' && won ? [{ kind: 'add-customers', customers: Math.max(1, customers.length) }] : undefined;
}

const productsOf = (clause: Clause): readonly string[] => [
  ...new Set(ofKind(clause.entities, 'product').map(({ value }) => value)),
];
