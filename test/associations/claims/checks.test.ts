import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../src/associations/claims/checks.ts';
import type { Claim, ClaimFields } from '../../../src/associations/claims/claim.ts';
import type { ClaimFacts } from '../../../src/associations/claims/facts.ts';
import { blankFields } from '../../../src/associations/claims/fields.ts';
import type { Area } from '../../../src/associations/imported.ts';
import type { AssociationType } from '../../../src/scoring/index.ts';
import {
  CONTOSO,
  claimIn,
  FABRIKAM,
  FACTS,
  OTHER_SUBSCRIPTION,
  REVENUE,
  SALES,
  SUBSCRIPTION,
  TEAMS,
} from './fixtures.ts';

interface Case {
  readonly fields: ClaimFields;
  readonly facts?: Partial<ClaimFacts>;
  readonly claims?: readonly Claim[];
  readonly own?: string;
}

const findings = ({ fields, facts, claims = [], own }: Case) => checksOf(fields, { ...FACTS, ...facts }, claims, own);
const said = (what: Case) => findings(what).map(({ level, field, says }) => `${level} ${field}: ${says}`);
/** Without what is always said of Teams. */
const onIntune = (other: Partial<ClaimFields> = {}): ClaimFields => ({ ...TEAMS, products: ['Intune'], ...other });
const known = (tenant: string, types: AssociationType[], areas: Area[] = ['business-applications']) =>
  new Map([[SUBSCRIPTION, { tenant, types, since: '2026-01', areas }]]);

describe('the checks before a claim is filed', () => {
  it('find nothing wrong with complete claims', () => {
    expect(said({ fields: onIntune() })).toEqual([]);
    expect(said({ fields: SALES, facts: { subscriptions: known(CONTOSO, ['cpor']) } })).toEqual([]);
  });

  it('do not complain of what is not filled in yet', () => {
    const fields = blankFields({ solutionArea: 'business-applications', products: ['Sales'] });
    expect(said({ fields })).toEqual([]);
  });

  it.each(['contoso.onmicrosoft.com', '12345', '00000000-0000-0000-0000-000000000000'])(
    'want a tenant id, not %s',
    (tenant) => {
      const [first] = findings({ fields: onIntune({ tenant }) });
      expect(first).toMatchObject({ level: 'error', field: 'tenant' });
      expect(first!.says).toMatch(/^The tenant ID must be a GUID .* Entra admin center under Overview\.$/);
    },
  );

  it('take ids in capitals, in braces and with blanks around', () => {
    expect(said({ fields: onIntune({ tenant: ` {${CONTOSO.toUpperCase()}} `, domain: ' Contoso.COM ' }) })).toEqual([]);
  });

  it('want a subscription id that is one, and not the tenant’s', () => {
    expect(findings({ fields: { ...SALES, subscription: 'our Sales seats' } })).toMatchObject([
      { level: 'error', field: 'subscription', says: expect.stringContaining('Billing, Your products') },
    ]);
    expect(said({ fields: { ...SALES, subscription: CONTOSO } })).toEqual([
      'error subscription: This is the tenant ID; ask the customer for the ID of the subscription itself.',
    ]);
  });

  it.each(['https://contoso.com', 'kim@contoso.com', 'contoso', 'contoso..com', '-contoso.com', 'contoso.com/login'])(
    'want a domain, not %s',
    (domain) => {
      expect(said({ fields: onIntune({ domain }) })).toEqual([
        'error domain: The domain must look like contoso.com, without https:// and without an @.',
      ]);
    },
  );

  it.each(['contoso.com', 'mail.contoso.co.uk', 'bücher.de', 'xn--bcher-kva.example', 'مثال.إختبار'])(
    'take the domain %s',
    (domain) => {
      expect(said({ fields: onIntune({ domain }) })).toEqual([]);
    },
  );

  it('name the contact whose e-mail address is wrong', () => {
    const fields = onIntune({ ownContact: { name: 'Ann', title: '', email: 'ann(at)partner' } });
    expect(findings({ fields })).toEqual([
      {
        level: 'error',
        field: 'ownContact',
        part: 'email',
        says: 'Our contact: the e-mail address must look like name@contoso.com.',
      },
    ]);
  });

  it('want the id of a location of ours, and name them', () => {
    expect(said({ fields: onIntune({ location: '3900000' }) })).toEqual([
      'error location: 3900000 is the global account; a claim needs the id of a location: 4000001 (Partner Berlin), 4000002 (Partner Lyon).',
    ]);
    expect(said({ fields: onIntune({ location: '4999999' }) })).toEqual([
      'error location: 4999999 is none of your locations; take one of these: 4000001 (Partner Berlin), 4000002 (Partner Lyon).',
    ]);
  });

  it('name the first five of many locations, and say so where the report has none', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ id: `400000${index + 1}`, name: '', global: false }));
    expect(said({ fields: onIntune({ location: '1' }), facts: { locations: many } })).toEqual([
      'error location: 1 is none of your locations; take one of these: 4000001, 4000002, 4000003, 4000004, 4000005 and 3 more.',
    ]);
    const none = FACTS.locations.filter(({ global }) => global);
    expect(said({ fields: onIntune({ location: '3900000' }), facts: { locations: none } })[0]).toContain(
      'the Profile report lists none',
    );
  });

  it('take any number as a location while the Profile report is not imported', () => {
    expect(said({ fields: onIntune(), facts: { locations: [] } })).toEqual([]);
    expect(said({ fields: onIntune({ location: 'Berlin' }), facts: { locations: [] } })).toEqual([
      'error location: A location ID is a number; you find yours in Partner Center under Account settings.',
    ]);
  });

  describe('of what goes together', () => {
    it('want usage for Microsoft 365', () => {
      expect(said({ fields: onIntune({ activities: ['usage', 'pre-sales'] }) })).toEqual([
        'error activities: A Microsoft 365 claim is for usage only; pre-sales and revenue association are for Business Applications.',
      ]);
    });

    it('let usage and pre-sales go together, and revenue association alone', () => {
      expect(said({ fields: { ...SALES, activities: ['usage', 'pre-sales'] } })).toEqual([]);
      expect(said({ fields: { ...REVENUE, activities: ['usage', 'revenue-association'] } })).toEqual([
        'error activities: Revenue association stands alone: choose either it, or usage and pre-sales.',
      ]);
    });

    it('warn that revenue association brings no incentives', () => {
      expect(said({ fields: REVENUE })).toEqual([
        'warning activities: Do not choose revenue association if you want incentives: choose usage or pre-sales instead.',
      ]);
    });

    it('want products of the solution area', () => {
      expect(said({ fields: onIntune({ products: ['Intune', 'Sales'] }) })).toEqual([
        'error products: Sales belongs to Business Applications: file it as a claim of its own.',
      ]);
      expect(said({ fields: { ...SALES, products: ['Intune'] } })).toEqual([
        'error products: Intune belongs to Microsoft 365: file it as a claim of its own.',
      ]);
    });

    it('warn of what a product will not bring', () => {
      expect(said({ fields: { ...TEAMS, products: ['Teams', 'Outlook Mobile', 'Contoso CRM'] } })).toEqual([
        'warning products: Teams can be claimed for usage only, and such a claim brings no incentive money.',
        'warning products: Outlook Mobile can be claimed for usage only, and such a claim brings no incentive money.',
        'warning products: Outlook Mobile counts in no capability score.',
        'warning products: I do not know "Contoso CRM": take the name that Partner Center lists.',
      ]);
    });

    it('warn that usage of the Power Platform counts through the partner id', () => {
      const fields: ClaimFields = { ...SALES, products: ['Power BI'], activities: ['usage'] };
      expect(said({ fields })).toEqual([
        'warning products: Usage of Power BI counts through partner admin link (PAL) only: link your partner ID as well.',
      ]);
      expect(said({ fields: { ...fields, activities: ['pre-sales'] } })).toEqual([]);
    });
  });

  describe('of the purchase', () => {
    it('refuse CSP, whether somebody says so or the exports do', () => {
      const words = 'A CSP subscription cannot be claimed: whoever sells it is associated by the sale itself.';
      expect(said({ fields: { ...SALES, agreement: 'csp' } })).toEqual([`error agreement: ${words}`]);
      expect(said({ fields: SALES, facts: { subscriptions: known(CONTOSO, ['csp']) } })).toEqual([
        `error subscription: ${words}`,
      ]);
    });

    it('let a Microsoft 365 workload be claimed that was bought from a CSP', () => {
      expect(said({ fields: onIntune({ agreement: 'csp' }) })).toEqual([]);
    });

    it('refuse MPSA everywhere', () => {
      for (const fields of [onIntune({ agreement: 'mpsa' }), { ...SALES, agreement: 'mpsa' as const }]) {
        expect(said({ fields })).toEqual([
          'error agreement: What was bought under MPSA cannot be claimed; EA, CASA/EES and web direct can.',
        ]);
      }
    });

    it('know an Azure subscription, which none of these products is bought with', () => {
      const azure = known(CONTOSO, ['pal'], ['azure']);
      expect(said({ fields: SALES, facts: { subscriptions: azure } })).toEqual([
        'error subscription: By your exports this is an Azure subscription: give the ID of the one with the product you claim.',
      ]);
      for (const areas of [[], ['azure', 'business-applications']] satisfies Area[][]) {
        expect(said({ fields: SALES, facts: { subscriptions: known(CONTOSO, ['pal'], areas) } })).toEqual([]);
      }
    });

    it('know when the exports have the subscription at another tenant, without naming it', () => {
      expect(said({ fields: SALES, facts: { subscriptions: known(FABRIKAM, []) } })).toEqual([
        'error subscription: By your exports this subscription belongs to another tenant: check both ids with the customer.',
      ]);
    });

    it.each([
      [
        '2026-11-20',
        'error activated: Partner Center needs 48 hours after the activation: submit on 22 November 2026 or later.',
      ],
      [
        '2026-12-01',
        'error activated: Partner Center needs 48 hours after the activation: submit on 3 December 2026 or later.',
      ],
      [
        '2026-11-19',
        'warning activated: It can take until 26 November 2026 (7 days) before Partner Center knows a new subscription: try again then.',
      ],
      ['2026-11-14', undefined],
      ['21 November', 'error activated: The day of activation must be a day such as 2026-11-05.'],
    ])('wait after an activation on %s', (activated, words) => {
      expect(said({ fields: { ...SALES, activated } })).toEqual(words === undefined ? [] : [words]);
    });
  });

  describe('of who holds it already', () => {
    it('name our own claim, and never the one that is being checked', () => {
      const claims = [claimIn('under-review', { id: 'C7' }, onIntune())];
      expect(findings({ fields: onIntune(), claims })).toEqual([
        {
          level: 'error',
          field: 'products',
          says: 'C7 (Under review) claims this already: go on with that one.',
          claim: 'C7',
        },
      ]);
      expect(said({ fields: onIntune(), claims, own: 'C7' })).toEqual([]);
    });

    it('say how to tell two subscriptions of one customer apart', () => {
      const claims = [claimIn('draft', { id: 'C2' }, SALES)];
      expect(said({ fields: { ...SALES, subscription: '' }, claims })).toEqual([
        'error products: C2 (Draft) claims this already: go on with that one. If you mean another tenant or subscription, give its id here and on C2.',
      ]);
      expect(said({ fields: { ...SALES, subscription: OTHER_SUBSCRIPTION }, claims })).toEqual([]);
    });

    it('know associations of ours from the exports', () => {
      const associated = [{ tenant: CONTOSO, product: 'Intune', subscription: '', activity: 'osu' as const }];
      expect(said({ fields: onIntune({ products: ['Exchange', 'Intune'] }), facts: { associated } })).toEqual([
        'error products: By your exports you are associated with Intune here already: claim only what is not associated yet.',
      ]);
      expect(said({ fields: onIntune({ tenant: FABRIKAM }), facts: { associated } })).toEqual([]);
      expect(said({ fields: onIntune({ tenant: '' }), facts: { associated } })).toEqual([]);
    });

    it('compare subscriptions and activities of Business Applications', () => {
      const seen = { tenant: CONTOSO, product: 'Sales', subscription: SUBSCRIPTION, activity: 'osa' as const };
      const refusals = (fields: ClaimFields, activity: 'osa' | 'osu' | 'none' = 'osa') =>
        said({ fields, facts: { associated: [{ ...seen, activity }] } }).length;
      expect(refusals(SALES)).toBe(1);
      expect(refusals({ ...SALES, subscription: OTHER_SUBSCRIPTION })).toBe(0);
      expect(refusals({ ...SALES, activities: ['usage'] })).toBe(0);
      expect(refusals({ ...SALES, activities: ['usage'] }, 'none')).toBe(1);
      expect(refusals({ ...SALES, activities: ['usage', 'pre-sales'] })).toBe(1);
    });

    it('warn of another partner where a claim of ours ended, and then do not take an old export for an obstacle', () => {
      const claims = [claimIn('disassociated', { id: 'C3' }, onIntune())];
      const associated = [{ tenant: CONTOSO, product: 'Intune', subscription: '', activity: 'none' as const }];
      expect(said({ fields: onIntune(), claims, facts: { associated } })).toEqual([
        'warning products: By your exports you were associated with Intune here last month: look whether Partner Center offers it again.',
        'warning products: C3 for the same ended as Disassociated. Attach newer or better proof: where another partner holds it, Microsoft compares both and takes longer.',
      ]);
    });

    it('say nothing of a draft that was thrown away', () => {
      const { submittedAt: _, ...never } = claimIn('disassociated', { id: 'C3' }, onIntune());
      expect(said({ fields: onIntune(), claims: [never] })).toEqual([]);
    });
  });

  it('say errors first', () => {
    const fields: ClaimFields = { ...TEAMS, location: '3900000' };
    expect(findings({ fields }).map(({ level }) => level)).toEqual(['error', 'warning']);
  });
});
