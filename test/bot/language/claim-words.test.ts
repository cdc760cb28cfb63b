import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { articleBy } from '../../../src/knowledge/index.ts';
import { KNOWN } from './known.ts';
import { CONTOSO, FABRIKAM, PROSEWARE, SUBSCRIPTION, TENANT } from './named.ts';

const args = (text: string, known = KNOWN) => {
  const understood = understand(text, known);
  return understood.kind === 'command' ? understood.args : understood;
};

describe('which claim is meant', () => {
  it.each([
    ['show claim C7', 'C7'],
    ['show c7', 'C7'],
    ['show #7', '7'],
    ['show claim 5120', '5120'],
    ['show claim no. 5120', '5120'],
    ['what is missing on 5120', '5120'],
    ['is 5120 approved', '5120'],
  ])('%s: %s', (text, claim) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'claim-show', args: { claim } });
  });

  it.each(['claim 3 more customers', 'score since 2025', 'revenue of 5000 customers', 'C 3', '2026'])(
    '%s names none',
    (text) => {
      expect(understand(text, KNOWN)).not.toHaveProperty('args.claim');
    },
  );

  it("Partner Center's number is told from the one the claim is called by", () => {
    expect(args('claim 5120 has number 1012503 in partner center')).toEqual({ claim: '5120', number: '1012503' });
  });
});

describe('ids', () => {
  it('are tenants or subscriptions by what stands before them', () => {
    expect(args(`claim Teams at Contoso, tenant ${TENANT.toUpperCase()}`)).toMatchObject({ tenant: TENANT });
    expect(args(`claim Field Service at Contoso, subscription ${SUBSCRIPTION}`)).toMatchObject({
      subscription: SUBSCRIPTION,
    });
    const both = args(`add DPOR at Contoso, tenant ${TENANT}, subscription ${SUBSCRIPTION}, from 2026-03-01`);
    expect(both).toMatchObject({ tenant: TENANT, subscription: SUBSCRIPTION });
  });

  it('called nothing are what is mostly needed', () => {
    expect(args(`claim Teams at Contoso ${TENANT}`)).toMatchObject({ tenant: TENANT });
    expect(args(`claim Field Service at Contoso ${SUBSCRIPTION}`)).toMatchObject({ subscription: SUBSCRIPTION });
    expect(args(`DPOR request mail for ${SUBSCRIPTION}`)).toEqual({ subscription: SUBSCRIPTION });
  });

  it('of a customer we know name that customer', () => {
    const known = { ...KNOWN, customers: [...KNOWN.customers, { id: TENANT, name: 'Fourth Coffee' }] };
    expect(args(`claim Teams at ${TENANT}`, known)).toMatchObject({ customer: 'Fourth Coffee', products: 'Teams' });
  });
});

describe('domains', () => {
  it('are no e-mail addresses and no files', () => {
    expect(args('record CSP for Proseware, domain Proseware.com')).toEqual({
      customer: PROSEWARE,
      type: 'csp',
      domain: 'proseware.com',
    });
    expect(args('record CSP for Proseware, contact ana@proseware.com')).not.toHaveProperty('domain');
    expect(args('attach sow.pdf to the Contoso claim')).toEqual({ customer: CONTOSO, action: 'add' });
  });

  it('name their customer where no other does', () => {
    expect(args('claim Teams at fabrikam.com')).toEqual({
      customer: FABRIKAM,
      products: 'Teams',
      domain: 'fabrikam.com',
    });
  });
});

describe('since when', () => {
  it.each([
    ['from 2026-03-01', '2026-03-01'],
    ['since 01.03.2026', '2026-03-01'],
    ['since 1 June', '2026-06-01'],
    ['from June 1st', '2026-06-01'],
    ['since the 3rd of May', '2026-05-03'],
    ['from March', '2026-03-01'],
    ['since March 2025', '2025-03-01'],
    ['since 2025', '2025-01-01'],
    ['since yesterday', '2026-11-20'],
    ['from today', '2026-11-21'],
    ['since 30 November', '2025-11-30'],
    ['ab 1. Juni', '2026-06-01'],
    ['depuis mars', '2026-03-01'],
    ['from 2026-02-30', undefined],
  ])('%s is %s', (words, from) => {
    expect(args(`record PAL at Contoso ${words}`)).toEqual({
      customer: CONTOSO,
      type: 'pal',
      ...(from !== undefined && { from }),
    });
  });

  it('an end is no beginning', () => {
    expect(args('our PAL at Contoso ended on 31 October')).toEqual({
      customer: CONTOSO,
      type: 'pal',
      ended: '2026-10-31',
    });
  });
});

describe('customers nobody has told us', () => {
  it.each([
    ['claim Teams at Humongous Insurance', 'Humongous Insurance'],
    ['claim Teams at The Phone Company', 'The Phone Company'],
    ['claim Teams for School of Fine Art', 'School of Fine Art'],
    ['claim teams at fourth coffee', 'fourth coffee'],
    ['claim Teams, customer is Margie’s Travel', 'Margie’s Travel'],
    ['claim Teams bei Müller & Söhne', 'Müller & Söhne'],
  ])('%s', (text, customer) => {
    expect(understand(text, KNOWN)).toMatchObject({ command: 'claim', args: { customer, products: 'Teams' } });
  });

  it.each(['claim Teams at Microsoft', 'claim Teams for us', 'claim Teams please', 'file a claim for a customer'])(
    '%s names none',
    (text) => {
      expect(understand(text, KNOWN)).not.toHaveProperty('args.customer');
    },
  );
});

describe('products', () => {
  it('are called by the names under which they can be claimed', () => {
    expect(args('claim EXO and yammer at Contoso')).toMatchObject({ products: ['Exchange Online', 'Viva Engage'] });
    expect(args('claim Dynamics 365 Sales at Contoso')).toMatchObject({ products: 'Sales' });
    expect(args('claim Sales at Contoso')).toMatchObject({ products: 'Sales' });
  });

  it('an everyday word is none where nothing is claimed', () => {
    expect(understand('tell sales our security score', KNOWN)).toMatchObject({
      command: 'score',
      args: { designation: 'security' },
    });
  });
});

describe('what is only to be written down', () => {
  it('is not read as anything else', () => {
    expect(args('comment on C7: Microsoft rejected it, withdraw it and claim Teams at Fabrikam')).toEqual({
      claim: 'C7',
      comment: 'Microsoft rejected it, withdraw it and claim Teams at Fabrikam',
    });
  });

  it('is kept as typed', () => {
    expect(args('note on the Contoso claim: Über 80 % – see https://example.com')).toMatchObject({
      comment: 'Über 80 % – see https://example.com',
    });
  });

  it('a reason needs a claim that something happened to', () => {
    expect(understand('why is security low because of Contoso', KNOWN)).not.toHaveProperty('args.reason');
    expect(args('C7 was rejected because of the date')).toEqual({ claim: 'C7', event: 'reject', reason: 'the date' });
  });
});

describe('questions that an article answers', () => {
  it.each(['how do CSP associations work', 'how do people link their Learn profile'])(
    '"%s" names one there is',
    (text) => {
      const { article } = args(text) as { article?: string };
      expect(articleBy(article ?? '')).toBeDefined();
    },
  );
});

describe('what tells alike things apart', () => {
  it.each([
    ['add customer Northwind, CPOR on Intune from 2026-03-01', 'associate'],
    ['add customer Northwind, CPOR on Intune', 'claim'],
    ['which claims would bring points', 'opportunities'],
    ['which claims are due this week', 'claims'],
    ['the Contoso claim', 'claim-show'],
    ['claim Contoso', 'claim'],
    ['is C7 approved', 'claim-show'],
    ['what is 4411 waiting for', 'claim-show'],
    ['C7 is approved', 'claim-advance'],
    ['change the status of C7 to approved', 'claim-advance'],
    ['change the contact of C7', 'claim-edit'],
    ['Microsoft wants a better SOW for C7', 'claim-advance'],
    ['attach a better SOW to C7', 'claim-proof'],
    ['which customers have no association', 'customers'],
    ['which associations does Contoso have', 'associations'],
    ['which associations count', 'eligibility'],
    ['how is DPOR set', 'dpor'],
    ['Contoso set us as DPOR on 1 June', 'associate'],
    ['import the claims export', 'import'],
    ['export the claims', 'export'],
    ['am I allowed to file claims', 'whoami'],
  ])('"%s" is %s', (text, command) => {
    expect(understand(text, KNOWN)).toMatchObject({ command });
  });

  it.each(['how does a claim work', 'when do claims expire', 'can two partners claim the same customer'])(
    '"%s" is a question about the program',
    (text) => {
      expect(understand(text, KNOWN)).toMatchObject({ command: 'ask' });
    },
  );

  it('the button for what happened to a claim says nothing that did not happen', () => {
    expect(args('update the status of the claim')).toEqual({});
  });
});
