/** Changing what is recorded by hand: each type of association has its own uniqueness, and nothing is forgotten. */
import type { Day } from '../scoring/index.ts';
import type { AssociationRecord, AssociationSaid } from './record.ts';
import { askedFor, holderOfPlace } from './record-places.ts';
import { associationWords } from './record-words.ts';

type Recorded = Readonly<AssociationRecord>;

export type AssociationChange =
  /** It is there since `from`. */
  | { readonly kind: 'record'; readonly said: AssociationSaid }
  /** The customer or a colleague was asked for it. */
  | { readonly kind: 'ask'; readonly said: AssociationSaid }
  /** Its last day. */
  | { readonly kind: 'end'; readonly id: string; readonly to: Day };

export interface RecordWorld {
  /** ISO instant. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The id of a record this change makes. */
  readonly newId: string;
}

export type RecordApplied =
  | { readonly done: true; readonly records: readonly Recorded[]; readonly record: Recorded }
  | {
      readonly done: false;
      /** One sentence for the person who wanted it. */
      readonly says: string;
      /** The record that holds the place already. */
      readonly instead?: Recorded;
    };

/** Decides one change of the records. Pure: the same records, change and world give the same answer. */
export function appliedToRecords(
  records: readonly Recorded[],
  change: AssociationChange,
  world: RecordWorld,
): RecordApplied {
  return change.kind === 'end' ? ended(records, change, world) : said(records, change, world);
}

function said(
  records: readonly Recorded[],
  { kind, said }: Extract<AssociationChange, { said: unknown }>,
  world: RecordWorld,
): RecordApplied {
  if (kind === 'record' && said.from === '') return { done: false, says: 'Say since when, such as: from 2026-06-01.' };
  const asked = askedFor(records, said);
  const now = withKnown(said, asked);
  const holder = holderOfPlace(records, now);
  if (holder) {
    const says = `${associationWords(holder)} is recorded already since ${holder.from}. If that has ended, say so first.`;
    return { done: false, says, instead: holder };
  }
  const record: AssociationRecord = {
    ...now,
    id: asked?.id ?? world.newId,
    state: kind === 'record' ? 'recorded' : 'asked',
    to: '',
    from: kind === 'record' ? said.from : '',
    remindOn: kind === 'record' ? '' : said.remindOn,
    history: [...(asked?.history ?? []), { at: world.at, by: world.by, what: whatHappened(kind, said, asked) }],
  };
  return {
    done: true,
    record,
    records: asked ? records.map((one) => (one === asked ? record : one)) : [...records, record],
  };
}

/** What a new saying leaves open stays as it was known. */
function withKnown(said: AssociationSaid, asked: Recorded | undefined): AssociationSaid {
  if (!asked) return said;
  const { tenant, domain, item, subscription, location } = asked;
  return {
    ...said,
    tenant: said.tenant || tenant,
    domain: said.domain || domain,
    item: said.item || item,
    subscription: said.subscription || subscription,
    location: said.location || location,
  };
}

function whatHappened(kind: 'record' | 'ask', said: AssociationSaid, asked: Recorded | undefined): string {
  if (kind === 'record') return `recorded by hand, from ${said.from}`;
  const again = asked ? 'asked for again' : 'asked for';
  return said.remindOn === '' ? again : `${again}, reminder on ${said.remindOn}`;
}

function ended(
  records: readonly Recorded[],
  { id, to }: Extract<AssociationChange, { kind: 'end' }>,
  { at, by }: RecordWorld,
): RecordApplied {
  const record = records.find((one) => one.id === id);
  if (!record) return { done: false, says: 'That association is not among those recorded by hand any more.' };
  if (record.state === 'ended') {
    return { done: false, says: `${associationWords(record)} ended already on ${record.to}.`, instead: record };
  }
  if (to < record.from) {
    const says = `${associationWords(record)} began on ${record.from}, so it cannot have ended before that day.`;
    return { done: false, says, instead: record };
  }
  const what = record.state === 'asked' ? 'no longer asked for' : `ended on ${to}`;
  const next = { ...record, state: 'ended' as const, to, remindOn: '', history: [...record.history, { at, by, what }] };
  return { done: true, record: next, records: records.map((one) => (one === record ? next : one)) };
}
