import { describe, expect, it } from 'vitest';
import { effortOf, USUAL_EFFORT } from '../../src/planning/index.ts';
import { showsOn } from '../../src/planning/lead-times.ts';

describe('what is begun today shows', () => {
  it.each([
    // Friday the 27th, and ten days.
    ['people', '2026-11-20', 5, '2026-12-07'],
    // Monday the 23rd, and four weeks.
    ['claims', '2026-11-20', 1, '2026-12-21'],
    // Done in December: with the refresh of January.
    ['customers', '2026-11-20', 15, '2027-01-20'],
    ['users', '2026-11-20', 2, '2026-12-20'],
    // The last working day of a month belongs to that month.
    ['deployments', '2026-12-30', 1, '2027-01-20'],
    ['deployments', '2026-12-31', 1, '2027-02-20'],
  ] as const)('%s from %s, %i working days: on %s', (kind, today, days, shows) => {
    expect(showsOn(kind, today, days)).toBe(shows);
  });
});

describe('what a unit costs', () => {
  it('is the usual, unless the account says otherwise, unless the question does', () => {
    const effort = effortOf({ claims: 3, people: 4 }, undefined, { people: 2.5 });
    expect(effort).toEqual({
      customers: USUAL_EFFORT.customers.days,
      claims: 3,
      people: 2.5,
      deployments: USUAL_EFFORT.deployments.days,
      users: USUAL_EFFORT.users.days,
    });
  });
});
