/** What claims and people say we hold, before it is compared with the exports. */
import type { Association } from '../scoring/associations.ts';
import type { Day } from '../scoring/index.ts';
import type { Activity, Claim } from './claims/claim.ts';
import type { Holding } from './holding.ts';
import { areaOf } from './items.ts';
import type { AssociationRecord } from './record.ts';

const ACTIVITY: Readonly<Record<Activity, Association['activity']>> = {
  usage: 'osu',
  'pre-sales': 'osa',
  'revenue-association': 'revrec',
};

/** An approved claim: one association for each product and activity. */
export function fromClaim({ id, since, fields }: Readonly<Claim>): readonly Holding[] {
  const { tenant, customer, subscription, location, solutionArea } = fields;
  return fields.products.flatMap((item) =>
    fields.activities.map(
      (activity): Holding => ({
        type: 'cpor',
        activity: ACTIVITY[activity],
        area: solutionArea,
        ...{ tenant, customer, item, subscription, location },
        from: since.slice(0, 10),
        to: null,
        standing: 'expected',
        source: 'claim',
        alsoToldBy: [],
        claim: id,
        history: [],
      }),
    ),
  );
}

export function fromRecord(record: Readonly<AssociationRecord>, today: Day): Holding {
  const { id, type, tenant, customer, item, subscription, location, from, to, state, remindOn, history } = record;
  const over = state === 'ended' && to <= today;
  return {
    ...{ type, tenant, customer, item, subscription, location, from, history },
    activity: 'none',
    area: areaOf(item),
    to: to === '' ? null : to,
    standing: over ? 'ended' : state === 'asked' ? 'asked' : 'expected',
    source: 'hand',
    alsoToldBy: [],
    record: id,
    ...(state === 'asked' && remindOn !== '' && { remindOn }),
  };
}
