import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssociationChange,
  appliedToRecords,
  type RecordApplied,
  type RecordWorld,
} from '../../src/associations/apply-record.ts';
import type { AssociationRecord, AssociationSaid } from '../../src/associations/record.ts';
import { CONTOSO, FABRIKAM, OTHER_SUBSCRIPTION, SUBSCRIPTION } from './claims/fixtures.ts';

const ANN = { id: 'ann', name: 'Ann Beebe' };
let made = 0;
const world = (): RecordWorld => ({ at: '2026-11-21T09:00:00Z', by: ANN, newId: `r${++made}` });

const said = (more: Partial<AssociationSaid> = {}): AssociationSaid => ({
  type: 'cpor',
  customer: 'Contoso',
  tenant: CONTOSO,
  domain: '',
  item: '',
  subscription: '',
  location: '',
  from: '2026-06-01',
  remindOn: '',
  ...more,
});
type Records = readonly Readonly<AssociationRecord>[];
const apply = (records: Records, change: AssociationChange) => appliedToRecords(records, change, world());
const recorded = (records: Records, more: Partial<AssociationSaid>) =>
  apply(records, { kind: 'record', said: said(more) });
const asked = (records: Records, more: Partial<AssociationSaid>) =>
  apply(records, { kind: 'ask', said: said({ from: '', remindOn: '2026-12-05', ...more }) });

function done(outcome: RecordApplied) {
  if (!outcome.done) throw new Error(outcome.says);
  return outcome;
}
const after = (...several: readonly Partial<AssociationSaid>[]): Records =>
  several.reduce((records: Records, one) => done(recorded(records, one)).records, []);
const refusal = (outcome: RecordApplied) => (outcome.done ? null : outcome.says);

describe('Recording', () => {
  it('keeps who said it and when', () => {
    const { record, records } = done(recorded([], { item: 'Teams' }));
    expect(records).toEqual([record]);
    expect(record).toMatchObject({ state: 'recorded', from: '2026-06-01', to: '', remindOn: '' });
    expect(record.history).toEqual([
      { at: '2026-11-21T09:00:00Z', by: ANN, what: 'recorded by hand, from 2026-06-01' },
    ]);
  });

  it('needs a first day', () => {
    expect(refusal(recorded([], { item: 'Teams', from: '' }))).toMatch(/^Say since when/);
  });
});

describe('CPOR', () => {
  it('is one a workload of a tenant, however it is written', () => {
    const before = after({ item: 'Teams' });
    const second = recorded(before, { item: 'microsoft teams', from: '2026-07-01' });
    expect(refusal(second)).toBe(
      'CPOR on Teams at Contoso is recorded already since 2026-06-01. If that has ended, say so first.',
    );
    expect(second).toMatchObject({ instead: { id: before[0]!.id } });
    expect(recorded(before, { item: 'Intune' }).done).toBe(true);
    expect(recorded(before, { item: 'Teams', tenant: FABRIKAM, customer: 'Fabrikam' }).done).toBe(true);
  });

  it('is one a subscription in Business Applications', () => {
    const before = after({ item: 'Sales', subscription: SUBSCRIPTION });
    expect(recorded(before, { item: 'Finance', subscription: SUBSCRIPTION }).done).toBe(false);
    expect(recorded(before, { item: 'Sales', subscription: OTHER_SUBSCRIPTION }).done).toBe(true);
  });
});

describe('DPOR', () => {
  it('is one a subscription, whatever else is said', () => {
    const before = after({ type: 'dpor', subscription: SUBSCRIPTION });
    expect(recorded(before, { type: 'dpor', subscription: SUBSCRIPTION, location: '2' }).done).toBe(false);
    expect(recorded(before, { type: 'dpor', subscription: OTHER_SUBSCRIPTION }).done).toBe(true);
    expect(recorded(before, { type: 'pal', subscription: SUBSCRIPTION }).done).toBe(true);
  });
});

describe('PAL', () => {
  it('may be held several times at one tenant, but not the very same twice', () => {
    const before = after({ type: 'pal', item: 'azure', location: '1' });
    expect(recorded(before, { type: 'pal', item: 'azure', location: '1', from: '2026-08-01' }).done).toBe(false);
    expect(recorded(before, { type: 'pal', item: 'azure', location: '2' }).done).toBe(true);
    expect(recorded(before, { type: 'pal', item: 'power-platform', location: '1' }).done).toBe(true);
  });
});

describe('CSP', () => {
  it('comes by transaction: another day is another one', () => {
    const before = after({ type: 'csp' });
    expect(recorded(before, { type: 'csp' }).done).toBe(false);
    expect(recorded(before, { type: 'csp', from: '2026-09-01' }).done).toBe(true);
  });
});

describe('Asking', () => {
  it('for one subscription is answered by that subscription, whatever else was asked for before', () => {
    const wide = done(asked([], { type: 'dpor' })).records;
    const narrow = done(asked([], { type: 'dpor', subscription: SUBSCRIPTION })).records;
    const after = done(recorded([...wide, ...narrow], { type: 'dpor', subscription: SUBSCRIPTION })).records;
    expect(after.map(({ state }) => state)).toEqual(['asked', 'recorded']);
  });

  it('holds no place and is remembered with a reminder', () => {
    const { record, records } = done(asked([], { type: 'dpor' }));
    expect(record).toMatchObject({ state: 'asked', from: '', remindOn: '2026-12-05' });
    const again = done(asked(records, { type: 'dpor', remindOn: '2026-12-19' }));
    expect(again.records).toHaveLength(1);
    expect(again.record.history.map(({ what }) => what)).toEqual([
      'asked for, reminder on 2026-12-05',
      'asked for again, reminder on 2026-12-19',
    ]);
  });

  it('becomes the record once it is there, with what both knew', () => {
    const before = done(asked([], { type: 'dpor', location: '7', domain: 'contoso.com' })).records;
    const { record, records } = done(recorded(before, { type: 'dpor', subscription: SUBSCRIPTION }));
    expect(records).toHaveLength(1);
    expect(record).toMatchObject({
      id: before[0]!.id,
      state: 'recorded',
      subscription: SUBSCRIPTION,
      location: '7',
      domain: 'contoso.com',
      remindOn: '',
    });
    expect(record.history).toHaveLength(2);
  });

  it('for what is recorded already is refused', () => {
    expect(asked(after({ type: 'pal', item: 'azure' }), { type: 'pal', item: 'azure' }).done).toBe(false);
  });

  it('for one subscription is not answered by another', () => {
    const before = done(asked([], { type: 'dpor', subscription: SUBSCRIPTION })).records;
    expect(done(recorded(before, { type: 'dpor', subscription: OTHER_SUBSCRIPTION })).records).toHaveLength(2);
  });
});

describe('Ending', () => {
  const before = after({ item: 'Teams' });
  const [{ id } = { id: '' }] = before;

  it('keeps the record with its last day, and frees its place', () => {
    const { record, records } = done(apply(before, { kind: 'end', id, to: '2026-10-31' }));
    expect(record).toMatchObject({ state: 'ended', to: '2026-10-31' });
    expect(record.history.map(({ what }) => what)).toEqual([
      'recorded by hand, from 2026-06-01',
      'ended on 2026-10-31',
    ]);
    expect(done(recorded(records, { item: 'Teams', from: '2026-11-01' })).records).toHaveLength(2);
  });

  it('before it began, twice, or of nothing is refused', () => {
    expect(refusal(apply(before, { kind: 'end', id, to: '2026-05-31' }))).toContain('began on 2026-06-01');
    const once = done(apply(before, { kind: 'end', id, to: '2026-10-31' })).records;
    expect(refusal(apply(once, { kind: 'end', id, to: '2026-11-01' }))).toContain('ended already on 2026-10-31');
    expect(apply([], { kind: 'end', id, to: '2026-10-31' }).done).toBe(false);
  });

  it('of what was only asked for takes the reminder away', () => {
    const waiting = done(asked([], { type: 'dpor' }));
    const { record } = done(apply(waiting.records, { kind: 'end', id: waiting.record.id, to: '2026-11-21' }));
    expect(record).toMatchObject({ state: 'ended', remindOn: '' });
    expect(record.history.at(-1)?.what).toBe('no longer asked for');
  });
});

it('Whatever is done in whatever order, no place is held twice and no line of history is lost', () => {
  const some = fc.record({
    type: fc.constantFrom('cpor', 'dpor', 'pal', 'csp'),
    item: fc.constantFrom('', 'Teams', 'Sales', 'azure'),
    subscription: fc.constantFrom('', SUBSCRIPTION, OTHER_SUBSCRIPTION),
    location: fc.constantFrom('', '1'),
    from: fc.constantFrom('2026-06-01', '2026-07-01'),
  });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('record'), more: some }),
    fc.record({ kind: fc.constant('ask'), more: some }),
    fc.record({ kind: fc.constant('end'), index: fc.nat(10) }),
  );
  const place = ({ type, item, subscription, location, from }: Readonly<AssociationRecord>) => {
    if (type === 'dpor' && subscription !== '') return `dpor ${subscription}`;
    if (type === 'cpor' && item !== 'Teams' && subscription !== '') return `cpor ${subscription}`;
    if (type === 'cpor') return `cpor ${item}`;
    return [type, item, subscription, location, type === 'csp' ? from : ''].join(' ');
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let records: Records = [];
      for (const one of steps) {
        const id = 'index' in one ? (records[one.index]?.id ?? 'nobody') : '';
        const outcome =
          'more' in one
            ? one.kind === 'record'
              ? recorded(records, one.more as Partial<AssociationSaid>)
              : asked(records, one.more as Partial<AssociationSaid>)
            : apply(records, { kind: 'end', id, to: '2026-11-21' });
        if (!outcome.done) continue;
        for (const before of records) {
          const now = outcome.records.find((record) => record.id === before.id);
          expect(now?.history.slice(0, before.history.length)).toEqual(before.history);
        }
        records = outcome.records;
      }
      const held = records.filter(({ state }) => state === 'recorded').map(place);
      expect(new Set(held).size).toBe(held.length);
    }),
    { numRuns: 300 },
  );
});
