/** Scenarios that grow and shrink. */
import type { Designation } from '../../../scoring/index.ts';
import type { SaidChange } from '../../commands/whatif-arguments.ts';
import { ofKind } from '../entity.ts';
import type { ReadLine } from '../read.ts';
import { type Noun, speaksOf } from './objects.ts';

/** What is said again of the same thing is more of it; anything else stands beside it. */
export function combined(before: readonly SaidChange[], added: readonly SaidChange[]): readonly SaidChange[] {
  const all = [...before];
  for (const change of added) {
    const at = all.findIndex((one) => sameButCount(one, change));
    const same = all[at];
    if (same === undefined) {
      all.push(change);
      continue;
    }
    const [one, more] = [countOf(same), countOf(change)];
    // A named one cannot leave twice.
    if (one !== undefined && more !== undefined) all[at] = withCount(same, one + more) ?? same;
  }
  return all;
}

/** What stands in place of a change of which there are to be so many more, or exactly so many; undefined where it has no number. */
export function counted(change: SaidChange, count: number, more: boolean): readonly SaidChange[] | undefined {
  const own = countOf(change);
  const next = own === undefined ? undefined : withCount(change, more ? own + count : count);
  if (next !== undefined) return [next];
  if (!more) return undefined;
  // Two more beside a named one.
  if (change.kind === 'lose-customers') return [change, { kind: 'lose-customers', customers: count }];
  if (change.kind === 'lose-people') return [change, { kind: 'lose-people', people: count }];
  return change.kind === 'certify'
    ? [change, { kind: 'certify', certification: change.certification, people: count }]
    : undefined;
}

const NOUN_OF: Readonly<Record<SaidChange['kind'], readonly Noun[]>> = {
  certify: ['people', 'certifications'],
  'lose-people': ['people', 'certifications'],
  'add-customers': ['customers'],
  'lose-customers': ['customers'],
  associate: ['claims'],
  'approve-claim': ['claims'],
  deploy: ['deployments'],
  grow: ['usage'],
};

const LOSS = new Set('lose losing loss losses lost leave leaving leaves left'.split(' '));

/** The changes a message speaks of; "the customers" are those that are won, unless a loss is said or only losses are there. */
export function spokenOf(changes: readonly SaidChange[], line: ReadLine): readonly SaidChange[] {
  const all = changes.filter((change) => named(change, line));
  const losses = line.words.some((word) => LOSS.has(word));
  const fitting = all.filter(({ kind }) => kind.startsWith('lose') === losses);
  return fitting.length > 0 ? fitting : all;
}

/** Whether the message speaks of this change: by a name in it, else by its kind. */
function named(change: SaidChange, line: ReadLine): boolean {
  const names = line.entities.flatMap(({ kind, value }) =>
    kind === 'customer' || kind === 'person' || kind === 'certification' || kind === 'claim' ? [value] : [],
  );
  const types = ofKind(line.entities, 'association').map(({ value }) => value);
  if (names.length > 0) return Object.values(change).some((value) => names.includes(value as string));
  if (types.length > 0) return change.kind === 'associate' && types.includes(change.type);
  return NOUN_OF[change.kind].some((noun) => speaksOf(noun, line));
}

/** What was imagined of the designations spoken of is imagined of the others now. */
export function withDesignation(
  change: SaidChange,
  from: readonly Designation[],
  to: readonly Designation[],
): SaidChange {
  const [next, another] = to;
  if (next === undefined || another !== undefined || !('designation' in change) || change.designation === undefined)
    return change;
  return from.includes(change.designation) ? { ...change, designation: next } : change;
}

function countOf(change: SaidChange): number | undefined {
  if ('person' in change && change.person !== undefined) return undefined;
  if ('customer' in change && change.customer !== undefined) return undefined;
  switch (change.kind) {
    case 'certify':
    case 'lose-people':
      return change.people;
    case 'add-customers':
    case 'lose-customers':
      return change.customers;
    case 'deploy':
      return change.deployments;
    case 'grow':
      return change.users;
    default:
      return undefined;
  }
}

function withCount(change: SaidChange, count: number): SaidChange | undefined {
  switch (change.kind) {
    case 'certify':
    case 'lose-people':
      return { ...change, people: count };
    case 'add-customers':
    case 'lose-customers':
      return { ...change, customers: count };
    case 'deploy':
      return { ...change, deployments: count };
    case 'grow':
      return change.users === undefined ? undefined : { ...change, users: count };
    default:
      return undefined;
  }
}

const sameButCount = (one: SaidChange, other: SaidChange): boolean =>
  key(withCount(one, 1) ?? one) === key(withCount(other, 1) ?? other);

const key = (change: SaidChange): string =>
  JSON.stringify(Object.entries(change).sort(([left], [right]) => left.localeCompare(right)));
