import { describe, expect, it } from 'vitest';
import type { ClaimChange } from '../../../src/associations/claims/change.ts';
import { CLAIM_STATUSES, type Claim, type ClaimFields } from '../../../src/associations/claims/claim.ts';
import { blankFields } from '../../../src/associations/claims/fields.ts';
import {
  ANN,
  CONTOSO,
  claimIn,
  done,
  doneWith,
  FABRIKAM,
  OTHER_SUBSCRIPTION,
  REVENUE,
  refusedIn,
  SALES,
  SOW,
  SUBSCRIPTION,
  TEAMS,
  world,
} from './fixtures.ts';

const create = (fields: ClaimFields = TEAMS): ClaimChange => ({ kind: 'create', fields });
const edit = (fields: Partial<ClaimFields>, id = 'C1'): ClaimChange => ({ kind: 'edit', id, fields });
const submit: ClaimChange = { kind: 'advance', id: 'C1', events: ['submit'] };
const linesOf = (claim: Claim | undefined) => claim?.history.map(({ kind }) => kind);
const onlyBerlin = world({ mayClaim: (location) => location === '4000001', mayDispute: () => false });

describe('a new claim', () => {
  it('is a draft under the rules of the day, with what is known written in its history', () => {
    const fields = blankFields({ customer: 'Contoso', solutionArea: 'microsoft-365', products: ['teams'] });
    const [claim] = doneWith([], create(fields)).touched;
    expect(claim).toEqual({
      id: 'C1',
      portalId: '',
      rules: '2023-10',
      status: 'draft',
      since: world().at,
      disputed: false,
      declined: false,
      fields: { ...fields, products: ['Teams'] },
      proof: [],
      ticks: [],
      history: [
        {
          at: world().at,
          by: ANN,
          kind: 'created',
          changes: [
            { field: 'customer', from: '', to: 'Contoso' },
            { field: 'solutionArea', from: '', to: 'microsoft-365' },
            { field: 'activities', from: '', to: 'usage' },
            { field: 'products', from: '', to: 'Teams' },
          ],
        },
      ],
    });
  });

  it('is kept tidy: ids in lower case, products by their names and once', () => {
    const fields = { ...TEAMS, tenant: CONTOSO.toUpperCase(), domain: ' Contoso.com', products: ['MS Teams', 'teams'] };
    expect(done([], create(fields))[0]!.fields).toEqual(TEAMS);
  });

  it('gets a number that no claim ever had', () => {
    const claims = [claimIn('rejected-final', { id: 'C9' }), claimIn('disassociated', { id: 'C2' })];
    expect(doneWith(claims, create()).touched[0]!.id).toBe('C10');
  });

  it('is not made a second time: the second is led to the first', () => {
    const claims = done([], create());
    expect(refusedIn(claims, create({ ...TEAMS, tenant: '', title: 'again' }))).toMatchObject({
      instead: 'C1',
      field: 'products',
      says: expect.stringContaining('C1 (Draft) claims this already: go on with that one.'),
    });
  });

  it.each<[string, Partial<ClaimFields>, string, string]>([
    ['for nobody', { customer: ' ', tenant: '' }, 'customer', 'Say which customer the claim is for.'],
    ['for nothing', { products: [' '] }, 'products', 'Name at least one product to claim.'],
    ['with a wrong id', { tenant: 'contoso' }, 'tenant', 'The tenant ID must be a GUID'],
    ['with a wrong address', { ownContact: { name: '', title: '', email: 'ann' } }, 'ownContact', 'e-mail address'],
    ['with endless text', { title: 'x'.repeat(201) }, 'title', 'Claim name is too long'],
    ['with no activity', { activities: [] }, 'activities', 'Activity is too long or none of the choices'],
  ])('is not kept %s', (_, other, field, words) => {
    const refusal = refusedIn([], create({ ...TEAMS, ...other }));
    expect(refusal).toMatchObject({ field, says: expect.stringContaining(words) });
  });

  it('is made only for a location of one’s own', () => {
    expect(done([], create(), onlyBerlin)).toHaveLength(1);
    expect(refusedIn([], create({ ...TEAMS, location: '4000002' }), onlyBerlin)).toMatchObject({
      field: 'location',
      says: 'You may not work with claims of location 4000002: ask your incentives admin.',
    });
  });
});

describe('editing a claim', () => {
  it('writes down each field that changed, and only those', () => {
    const customerContact = { ...TEAMS.customerContact, title: 'CEO' };
    const [claim] = done([claimIn('draft')], edit({ title: TEAMS.title, domain: 'contoso.de', customerContact }));
    expect(claim!.history.at(-1)).toMatchObject({
      kind: 'edited',
      changes: [
        { field: 'domain', from: 'contoso.com', to: 'contoso.de' },
        { field: 'customerContact.title', from: 'CIO', to: 'CEO' },
      ],
    });
  });

  it('leaves no trace where nothing changes, in whatever status', () => {
    for (const status of CLAIM_STATUSES) {
      const claims = [claimIn(status)];
      const outcome = doneWith(claims, edit({ ...TEAMS, products: ['Microsoft Teams'] }));
      expect(outcome.claims).toBe(claims);
      expect(outcome.touched).toEqual([]);
    }
  });

  it('is possible in a draft and, in part, when Microsoft asks for more', () => {
    const possible = (change: ClaimChange, fields = SALES) =>
      CLAIM_STATUSES.filter((status) => {
        try {
          return doneWith([claimIn(status, {}, fields)], change).touched.length === 1;
        } catch {
          return false;
        }
      });
    const later = ['draft', 'partner-action-required'];
    expect(possible(edit({ location: '4000002' }))).toEqual(later);
    expect(possible(edit({ products: ['Field Service'] }))).toEqual(later);
    expect(possible(edit({ subscription: OTHER_SUBSCRIPTION }))).toEqual(later);
    expect(possible(edit({ technicalContact: { name: 'Lee', title: 'CTO', email: 'lee@contoso.com' } }))).toEqual(
      later,
    );
    expect(possible(edit({ tenant: FABRIKAM }))).toEqual(['draft']);
    expect(possible(edit({ activities: ['usage'] }))).toEqual(['draft']);
    expect(possible(edit({ title: 'Another name' }))).toEqual(['draft']);
    expect(possible({ kind: 'attach', id: 'C1', proof: { ...SOW, file: 'b'.repeat(64) } })).toEqual(later);
    expect(possible({ kind: 'detach', id: 'C1', file: SOW.file })).toEqual(later);
    expect(possible({ kind: 'tick', id: 'C1', ticks: ['dates'] })).toEqual(later);
    expect(possible({ kind: 'comment', id: 'C1', text: 'Signature comes on Friday' })).toEqual(CLAIM_STATUSES);
    expect(possible({ kind: 'number', id: 'C1', portalId: '1012503' })).toEqual(CLAIM_STATUSES);
  });

  it('says what is open and what is not', () => {
    expect(refusedIn([claimIn('under-review')], edit({ location: '4000002' })).says).toBe(
      'C1 has the status Under review, in which Partner Center lets nobody change it; you can still comment.',
    );
    expect(refusedIn([claimIn('partner-action-required')], edit({ domain: 'contoso.de' }))).toMatchObject({
      field: 'domain',
      says: 'Domain cannot be changed after the submission; these can: location ID, products, subscription ID, customer contact, technical contact, our contact, and the proof.',
    });
  });

  it('does not take what another claim of ours holds', () => {
    const claims = [claimIn('approved'), claimIn('draft', { id: 'C2' }, { ...TEAMS, products: ['Intune'] })];
    expect(refusedIn(claims, edit({ products: ['Intune', 'Teams'] }, 'C2'))).toMatchObject({ instead: 'C1' });
    const other = [claimIn('approved'), claimIn('draft', { id: 'C2' }, { ...TEAMS, tenant: FABRIKAM })];
    expect(refusedIn(other, edit({ tenant: CONTOSO }, 'C2'))).toMatchObject({ instead: 'C1' });
  });

  it('does not move a claim to or from a location of others', () => {
    expect(refusedIn([claimIn('draft')], edit({ location: '4000002' }), onlyBerlin)).toMatchObject({
      field: 'location',
    });
    const elsewhere = claimIn('draft', {}, { ...TEAMS, location: '4000002' });
    expect(refusedIn([elsewhere], edit({ location: '4000001' }), onlyBerlin).says).toBe(
      'There is no claim C1 that you may work with.',
    );
  });

  it('can make the agreement unknown again, and takes nothing else that was not said for a change', () => {
    const claims = [claimIn('draft', {}, { ...SALES, agreement: 'ea' })];
    expect(done(claims, edit({ agreement: undefined }))[0]!.history.at(-1)!.changes).toEqual([
      { field: 'agreement', from: 'ea', to: '' },
    ]);
    const unsaid = { domain: undefined } as unknown as Partial<ClaimFields>;
    expect(doneWith(claims, edit(unsaid)).touched).toEqual([]);
  });
});

describe('submitting a claim', () => {
  it('needs everything that Partner Center asks for', () => {
    const bare = claimIn('draft', { proof: [] }, { ...SALES, technicalContact: { name: '', title: '', email: '' } });
    expect(refusedIn([bare], submit)).toMatchObject({
      field: 'technicalContact',
      says: 'C1 cannot be submitted yet; still missing: technical contact: name, technical contact: job title, technical contact: e-mail address, and proof of execution.',
    });
  });

  it('needs no proof for revenue association', () => {
    expect(done([claimIn('draft', { proof: [] }, REVENUE)], submit)[0]).toMatchObject({ status: 'submitted' });
  });

  it('is refused with every objection of the checks', () => {
    const objecting = world({ objections: ({ id }) => [`${id} is for the global account.`, 'It is CSP.'] });
    const words = 'C1 cannot be submitted yet. C1 is for the global account. It is CSP.';
    expect(refusedIn([claimIn('draft')], submit, objecting).says).toBe(words);
    const again: ClaimChange = { kind: 'advance', id: 'C1', events: ['resubmit'] };
    expect(refusedIn([claimIn('partner-action-required')], again, objecting).says).toBe(words);
  });

  it('fixes the day that decides about incentives, once', () => {
    const submitted = done([claimIn('draft')], submit);
    expect(submitted[0]!.submittedAt).toBe(world().at);
    const later = world({ at: '2026-12-01T09:00:00.000Z' });
    const events = ['start-review', 'request-info', 'resubmit'] as const;
    const again = done(submitted, { kind: 'advance', id: 'C1', events }, later);
    expect(again[0]).toMatchObject({ submittedAt: world().at, since: later.at });
  });

  it('does not ask for the checklist', () => {
    expect(done([claimIn('draft', { ticks: [] })], submit)[0]!.status).toBe('submitted');
  });
});

describe('disputing a rejection', () => {
  const dispute: ClaimChange = { kind: 'advance', id: 'C1', events: ['dispute'] };

  it('is for an incentives admin', () => {
    expect(refusedIn([claimIn('rejected')], dispute, onlyBerlin).says).toBe(
      'Only an incentives admin may dispute a rejection: ask yours.',
    );
  });

  it('is refused when a new claim was filed for the same since', () => {
    const claims = [claimIn('rejected'), claimIn('submitted', { id: 'C2' })];
    expect(refusedIn(claims, dispute)).toMatchObject({ instead: 'C2' });
  });
});

describe('what is written on a claim', () => {
  it('is a comment, which must say something', () => {
    const claims = [claimIn('approved')];
    expect(done(claims, { kind: 'comment', id: 'C1', text: ' thanks ' })[0]!.history.at(-1)).toEqual({
      at: world().at,
      by: ANN,
      kind: 'comment',
      changes: [{ field: 'comment', from: '', to: 'thanks' }],
    });
    expect(refusedIn(claims, { kind: 'comment', id: 'C1', text: ' ' }).says).toBe('Write what the comment should say.');
  });

  it('is the number of Partner Center, which no two claims have', () => {
    const number = (id: string, portalId: string): ClaimChange => ({ kind: 'number', id, portalId });
    const claims = [claimIn('approved', { portalId: '1012503' }), claimIn('rejected', { id: 'C2' })];
    expect(refusedIn(claims, number('C2', '1012503'))).toMatchObject({
      instead: 'C1',
      says: 'C1 has the number 1012503 already.',
    });
    expect(doneWith(claims, number('C1', ' 1012503 ')).touched).toEqual([]);
    expect(doneWith(claims, number('C2', '1012504')).touched[0]).toMatchObject({ portalId: '1012504' });
    expect(doneWith(claims, number('C1', '')).touched[0]).toMatchObject({ portalId: '' });
    expect(refusedIn(claims, number('C2', '1'.repeat(41))).says).toContain('too long for a claim number');
  });

  it('is a document, once however often it is brought', () => {
    const attach: ClaimChange = { kind: 'attach', id: 'C1', proof: SOW };
    const detach: ClaimChange = { kind: 'detach', id: 'C1', file: SOW.file };
    const attached = done([claimIn('draft', { proof: [] })], attach);
    expect(attached[0]!.proof).toEqual([SOW]);
    expect(doneWith(attached, attach).touched).toEqual([]);
    const detached = done(attached, detach);
    expect(detached[0]!.proof).toEqual([]);
    expect(doneWith(detached, detach).touched).toEqual([]);
    expect(linesOf(detached[0])).toEqual(['created', 'proof-added', 'proof-removed']);
  });

  it('is what the filer confirms, in the order of the checklist', () => {
    const tick = (...ticks: Claim['ticks']): ClaimChange => ({ kind: 'tick', id: 'C1', ticks });
    const ticked = done([claimIn('draft')], tick('names', 'signature'));
    expect(ticked[0]).toMatchObject({ ticks: ['signature', 'names'] });
    expect(doneWith(ticked, tick('signature', 'names')).touched).toEqual([]);
    expect(done(ticked, tick())[0]!.history.at(-1)!.changes).toEqual([
      { field: 'ticks', from: 'signature, names', to: '' },
    ]);
  });

  it('is nothing on a claim that does not exist', () => {
    expect(refusedIn([claimIn('draft')], { kind: 'comment', id: 'C2', text: 'hello' }).says).toBe(
      'There is no claim C2 that you may work with.',
    );
  });

  it('is about the subscription too, where a claim has one', () => {
    expect(done([], create(SALES))[0]!.history[0]!.changes).toContainEqual({
      field: 'subscription',
      from: '',
      to: SUBSCRIPTION,
    });
  });
});
