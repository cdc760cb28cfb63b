import { describe, expect, it } from 'vitest';
import type { ClaimWorld, MirrorRow } from '../../../src/associations/claims/change.ts';
import type { Claim } from '../../../src/associations/claims/claim.ts';
import {
  CONTOSO,
  claimIn,
  done,
  doneWith,
  FABRIKAM,
  refusedIn,
  SALES,
  SUBSCRIPTION,
  TEAMS,
  world,
} from './fixtures.ts';

const mirror = (claims: readonly Claim[], rows: MirrorRow | readonly MirrorRow[], where?: ClaimWorld) => {
  const { mirrored, ...rest } = doneWith(claims, { kind: 'mirror', rows: [rows].flat() }, where);
  return { ...rest, mirrored: mirrored! };
};

const PARTNER_CENTER = { id: 'partner-center', name: 'Partner Center' };
const ROW: MirrorRow = { portalId: '1012503', status: 'approved', customer: 'Contoso', products: ['TEAMS'] };

describe('the portal’s claim export', () => {
  it('finds its claim by number and tells step by step how it came to its status', () => {
    const { claims, touched, mirrored } = mirror([claimIn('draft', { portalId: '1012503' })], ROW);
    expect(mirrored).toEqual([{ row: ROW, outcome: 'updated', claim: 'C1' }]);
    expect(touched).toEqual(claims);
    expect(claims[0]).toMatchObject({ status: 'approved', submittedAt: world().at });
    expect(claims[0]!.history.slice(1).map(({ by, event }) => [by, event])).toEqual([
      [PARTNER_CENTER, 'submit'],
      [PARTNER_CENTER, 'start-review'],
      [PARTNER_CENTER, 'approve'],
    ]);
  });

  it('knows the day of the submission where the file tells it, which decides about incentives', () => {
    const row: MirrorRow = { ...ROW, submittedOn: '2026-10-05' };
    expect(mirror([], row).claims[0]).toMatchObject({ submittedAt: '2026-10-05T00:00:00.000Z' });
    expect(mirror([], { ...ROW, submittedOn: '2027-01-01' }).claims[0]).toMatchObject({ submittedAt: world().at });
    const told = claimIn('submitted', { portalId: '1012503' });
    expect(mirror([told], row).claims[0]!.submittedAt).toBe(told.submittedAt);
  });

  it('finds it else by customer and product, and writes the number down', () => {
    const draft = claimIn('draft', {}, { ...TEAMS, tenant: '', location: '' });
    const { claims } = mirror([draft], { ...ROW, status: 'submitted', tenant: CONTOSO, location: '4000001' });
    expect(claims[0]).toMatchObject({
      portalId: '1012503',
      status: 'submitted',
      fields: { tenant: CONTOSO, location: '4000001' },
    });
    expect(claims[0]!.history.slice(1).map(({ kind }) => kind)).toEqual(['number', 'edited', 'status']);
  });

  it('finds a Business Applications claim by its subscription alone', () => {
    const row: MirrorRow = { portalId: '7', status: 'under-review', subscription: SUBSCRIPTION.toUpperCase() };
    expect(mirror([claimIn('submitted', {}, SALES)], row).claims[0]).toMatchObject({ status: 'under-review' });
  });

  it('fills in what we do not know and leaves what somebody wrote', () => {
    const claim = claimIn('submitted', { portalId: '1012503' });
    const row = { ...ROW, status: 'submitted', customer: 'Contoso AG', location: '4000002' } as const;
    expect(mirror([claim], row).claims[0]!.fields).toEqual(TEAMS);
  });

  it('fills in no location of others, and nothing too long to be one', () => {
    const claim = claimIn('submitted', {}, { ...TEAMS, tenant: '', location: '' });
    const row = { ...ROW, status: 'submitted', tenant: CONTOSO } as const;
    const where = world({ mayClaim: (location) => location === '' });
    expect(mirror([claim], { ...row, location: '4000002' }, where).claims[0]!.fields).toMatchObject({
      tenant: CONTOSO,
      location: '',
    });
    expect(mirror([claim], { ...row, location: '4'.repeat(21) }).claims[0]!.fields.location).toBe('');
  });

  it('finds a claim by its number in whatever case somebody typed it', () => {
    const row: MirrorRow = { ...ROW, portalId: 'CPOR-77', status: 'submitted' };
    const { mirrored } = mirror([claimIn('submitted', { portalId: 'cpor-77' })], row);
    expect(mirrored[0]).toMatchObject({ outcome: 'unchanged', claim: 'C1' });
  });

  it('gives a claim that ended before its own row, and the one filed since the other, whichever stands first', () => {
    const claims = [claimIn('rejected'), claimIn('submitted', { id: 'C2' })];
    const old: MirrorRow = { ...ROW, portalId: '1', status: 'rejected' };
    const since: MirrorRow = { ...ROW, portalId: '2', status: 'under-review' };
    for (const rows of [
      [old, since],
      [since, old],
    ]) {
      expect(mirror(claims, rows).claims).toMatchObject([
        { portalId: '1', status: 'rejected' },
        { portalId: '2', status: 'under-review' },
      ]);
    }
  });

  it('knows that what is in dispute is what was rejected here', () => {
    const { mirrored, claims } = mirror([claimIn('rejected')], { ...ROW, status: 'dispute' });
    expect(mirrored[0]).toMatchObject({ outcome: 'updated', claim: 'C1' });
    expect(claims).toMatchObject([{ status: 'dispute', disputed: true, portalId: ROW.portalId }]);
  });

  it('asks which one a row of an ended claim is where it may be several', () => {
    const claims = [claimIn('rejected'), claimIn('submitted', { id: 'C2' })];
    const { mirrored } = mirror(claims, { ...ROW, status: 'rejected-final' });
    expect(mirrored[0]).toMatchObject({
      outcome: 'unmatched',
      says: 'It fits C1 and C2: write the number on the right one.',
    });
  });

  it('brings a claim that ended before as one of its own beside the live one', () => {
    const rows: readonly MirrorRow[] = [
      { ...ROW, portalId: '1', status: 'rejected' },
      { ...ROW, portalId: '2', status: 'under-review' },
    ];
    const { claims, mirrored } = mirror([claimIn('submitted')], rows);
    expect(mirrored.map(({ outcome, claim }) => [outcome, claim])).toEqual([
      ['created', 'C2'],
      ['updated', 'C1'],
    ]);
    expect(claims.map(({ status }) => status)).toEqual(['under-review', 'rejected']);
  });

  it('lets a dispute that was won take the place of a claim that the same file ends', () => {
    const claims = [claimIn('rejected', { portalId: '1' }), claimIn('draft', { id: 'C2', portalId: '2' })];
    const rows: readonly MirrorRow[] = [
      { portalId: '1', status: 'approved' },
      { portalId: '2', status: 'disassociated' },
    ];
    const { mirrored, claims: after } = mirror(claims, rows);
    expect(mirrored.map(({ row, outcome }) => [row, outcome])).toEqual(rows.map((row) => [row, 'updated']));
    expect(after.map(({ status }) => status)).toEqual(['approved', 'disassociated']);
  });

  it('changes nothing the second time', () => {
    const first = mirror([claimIn('draft')], ROW);
    const second = mirror(first.claims, ROW);
    expect(second.mirrored).toEqual([{ row: ROW, outcome: 'unchanged', claim: 'C1' }]);
    expect(second.claims).toBe(first.claims);
    expect(second.touched).toEqual([]);
  });

  it('is believed also where the rules know no way', () => {
    const { claims } = mirror([claimIn('approved', { portalId: '1012503' })], { ...ROW, status: 'under-review' });
    expect(claims[0]).toMatchObject({ status: 'under-review' });
    const line = claims[0]!.history.at(-1)!;
    expect(line.changes).toEqual([{ field: 'status', from: 'approved', to: 'under-review' }]);
    expect(line.event).toBeUndefined();
  });

  it('brings claims that were filed without Seventy', () => {
    const row: MirrorRow = { ...ROW, tenant: CONTOSO, status: 'under-review', products: ['Dynamics 365 Sales'] };
    const { claims, mirrored } = mirror([claimIn('approved')], row);
    expect(mirrored).toEqual([{ row, outcome: 'created', claim: 'C2' }]);
    expect(claims[1]).toMatchObject({
      id: 'C2',
      portalId: '1012503',
      rules: '2023-10',
      status: 'under-review',
      fields: {
        title: 'Dynamics 365 Sales for Contoso',
        tenant: CONTOSO,
        solutionArea: 'business-applications',
        activities: ['usage'],
        products: ['Sales'],
      },
    });
    expect(claims[1]!.history.map(({ kind, by }) => [kind, by.id])).toEqual([
      ['created', 'partner-center'],
      ['number', 'partner-center'],
      ['status', 'partner-center'],
      ['status', 'partner-center'],
    ]);
  });

  it('brings a claim that ended once, also when the file is imported twice and has no numbers', () => {
    const row: MirrorRow = { ...ROW, portalId: '', status: 'rejected-final' };
    const first = mirror([], row);
    expect(first.mirrored[0]).toMatchObject({ outcome: 'created' });
    expect(mirror(first.claims, row).mirrored[0]).toMatchObject({ outcome: 'unchanged', claim: 'C1' });
  });

  it('says what it could not take over, row by row', () => {
    const claims = [
      claimIn('submitted', { id: 'C1', portalId: '1' }),
      claimIn('submitted', { id: 'C2' }, { ...TEAMS, products: ['Intune'] }),
      claimIn('submitted', { id: 'C3' }, { ...TEAMS, products: ['Exchange Online'] }),
    ];
    const rows: readonly MirrorRow[] = [
      { portalId: '1', status: 'approved', tenant: FABRIKAM },
      { portalId: '9', status: 'approved', customer: 'Contoso', products: ['Intune', 'Exchange'] },
      { portalId: '8', status: 'approved', customer: 'Contoso' },
      { portalId: '7', status: 'submitted', customer: 'Contoso', products: ['Teams'] },
      { portalId: '6', status: 'submitted', customer: 'x'.repeat(201), products: ['Teams'] },
      { ...ROW, portalId: '6'.repeat(41) },
    ];
    const { mirrored, claims: after } = mirror(claims, rows);
    expect(mirrored.map(({ outcome, says }) => `${outcome}: ${says}`)).toEqual([
      'unmatched: C1 has this number but is for another tenant: correct the number of C1.',
      'unmatched: It fits C2 and C3: write the number on the right one.',
      'unmatched: It fits no claim here, and without customer and products none can be made of it.',
      'refused: C1 (Submitted) claims this already: go on with that one. If you mean another tenant or subscription, give its id here and on C1.',
      'unmatched: It fits no claim here, and its texts are too long for a new one.',
      'unmatched: Its number is too long for one of Partner Center.',
    ]);
    expect(after).toBe(claims);
  });

  it('does not bring a claim back to life whose place is taken', () => {
    const claims = [claimIn('rejected', { portalId: '1' }), claimIn('draft', { id: 'C2', portalId: '2' })];
    const { mirrored, claims: after } = mirror(claims, { portalId: '1', status: 'approved' });
    expect(mirrored[0]).toMatchObject({ outcome: 'refused', claim: 'C2' });
    expect(after).toBe(claims);
  });

  it('does not give a claim the tenant at which another one holds its place', () => {
    const nameless = { ...TEAMS, customer: 'Contoso AG', tenant: '' };
    const claims = [claimIn('draft'), claimIn('draft', { id: 'C2', portalId: '2' }, nameless)];
    const { mirrored, claims: after } = mirror(claims, { portalId: '2', status: 'submitted', tenant: CONTOSO });
    expect(mirrored[0]).toMatchObject({ outcome: 'refused', claim: 'C1' });
    expect(after).toBe(claims);
  });

  it('keeps to the locations of whoever imports it, and tells nothing of the others', () => {
    const where = world({ mayClaim: (location) => location === '4000002' });
    const claims = [claimIn('submitted', { portalId: '1012503' })];
    const fresh: MirrorRow = { ...ROW, portalId: '2', location: '4000002' };
    const rows: readonly MirrorRow[] = [
      ROW,
      { ...ROW, tenant: FABRIKAM },
      { ...fresh, customer: 'Fabrikam', location: '4000001' },
      fresh,
    ];
    const { mirrored, claims: after } = mirror(claims, rows, where);
    const elsewhere = { outcome: 'refused', says: 'It is of a location whose claims you may not work with.' };
    expect(mirrored).toEqual(rows.map((row) => ({ row, ...elsewhere })));
    expect(after).toBe(claims);
  });
});

describe('a claim that Partner Center had before Seventy', () => {
  const row: MirrorRow = { ...ROW, status: 'partner-action-required', tenant: CONTOSO };

  it('has the domain of the export, else the one the Customers report knows', () => {
    expect(mirror([], { ...row, domain: 'contoso.com' }).claims[0]!.fields.domain).toBe('contoso.com');
    const where = world({ domainOf: (tenant) => (tenant === CONTOSO ? 'contoso.org' : '') });
    expect(mirror([], row, where).claims[0]!.fields.domain).toBe('contoso.org');
    expect(mirror([], { ...row, domain: 'contoso.com' }, where).claims[0]!.fields.domain).toBe('contoso.com');
  });

  it('gets the domain with the next import where an earlier one did not know it', () => {
    const { claims } = mirror([], row);
    const where = world({ domainOf: () => 'contoso.org' });
    const { mirrored, claims: after } = mirror(claims, row, where);
    expect(mirrored[0]).toMatchObject({ outcome: 'updated' });
    expect(after[0]!.fields.domain).toBe('contoso.org');
    expect(mirror(after, { ...row, domain: 'contoso.com' }).claims[0]!.fields.domain).toBe('contoso.org');
  });

  it('can be filled in where it is empty once Microsoft asked for more, and still not be changed', () => {
    const { claims } = mirror([], row);
    const filled = done(claims, { kind: 'edit', id: 'C1', fields: { domain: 'contoso.com' } });
    expect(filled[0]!.fields.domain).toBe('contoso.com');
    const changed = refusedIn(filled, { kind: 'edit', id: 'C1', fields: { domain: 'contoso.org' } });
    expect(changed.says).toContain('Domain cannot be changed after the submission');
  });

  it('is recorded as submitted again whatever is missing here, as its proof and contacts are in the portal', () => {
    const { claims } = mirror([], row);
    const strict = world({ objections: () => ['4100001 is none of your locations.'] });
    const resubmitted = done(claims, { kind: 'advance', id: 'C1', events: ['resubmit'] }, strict);
    expect(resubmitted[0]).toMatchObject({ status: 'submitted', proof: [] });
  });

  it('is no different from ours while it is a draft there', () => {
    const { claims } = mirror([], { ...row, status: 'draft' });
    const { says } = refusedIn(claims, { kind: 'advance', id: 'C1', events: ['submit'] });
    expect(says).toContain('C1 cannot be submitted yet; still missing:');
    // Nobody but us says that it was submitted, so what we know to be missing is missing there, too.
    const asked = claimIn('partner-action-required', { proof: [] });
    expect(refusedIn([asked], { kind: 'advance', id: 'C1', events: ['resubmit'] }).says).toContain(
      'proof of execution',
    );
  });
});
