import { describe, expect, it } from 'vitest';
import { dporGuide, dporLink, dporMail } from '../../src/associations/guides/dpor-request.ts';
import type { Guide } from '../../src/associations/guides/guide.ts';
import { PAL_ACCESSES, PAL_PRODUCTS, type PalSubject, palGuide } from '../../src/associations/guides/pal-guide.ts';
import { locationToName, partnerLocations } from '../../src/associations/guides/partner-id.ts';
import { subscribed } from '../../src/associations/guides/subscriptions.ts';
import { exactly, M, RULES } from '../scoring/fixtures.ts';

const SUBSCRIPTION = '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55';
const wordsOf = ({ sections }: Guide) =>
  sections.flatMap(({ heading, steps }) => [heading, ...steps.flatMap(({ text, lines = [] }) => [text, ...lines])]);

describe('The mail that asks for DPOR', () => {
  const full = {
    product: 'azure' as const,
    customer: 'Tailspin Toys',
    subscription: SUBSCRIPTION,
    partner: 'Brightwater',
    partnerId: '6048215',
  };

  it('names the customer, us, the subscription and our location, with a link that needs only a press on Save', () => {
    const { subject, paragraphs } = dporMail(full);
    expect(subject).toContain('Brightwater');
    const text = paragraphs.join('\n');
    expect(text).toContain('Dear Tailspin Toys team');
    expect(text).toContain('6048215');
    expect(text).toContain(
      `https://portal.azure.com/#blade/Microsoft_Azure_Billing/PartnerInformationBlade/subscriptionId/${SUBSCRIPTION}/partnerId/6048215`,
    );
  });

  it('has no link while one of the two ids is missing, and says what to put in', () => {
    expect(dporLink({ product: 'azure', subscription: SUBSCRIPTION })).toBeNull();
    expect(dporLink({ product: 'azure', partnerId: '6048215' })).toBeNull();
    const text = dporMail({ product: 'azure', partner: null }).paragraphs.join('\n');
    expect(text).toContain('<subscription ID>');
    expect(text).toContain('<your location ID>');
    expect(text).not.toContain('https://');
  });

  it('for Microsoft 365 leads to its admin center, names a subscription only where known, and has no Azure in it', () => {
    const text = dporMail({ ...full, product: 'microsoft-365', subscription: undefined }).paragraphs.join('\n');
    expect(text).toContain('your Microsoft 365 subscriptions');
    expect(text).toContain('admin.microsoft.com): Billing, each subscription, More actions, Add partner of record');
    expect(text).not.toMatch(/azure|<subscription ID>/i);
    expect(dporLink({ ...full, product: 'microsoft-365' })).toBeNull();
    const known = dporMail({ ...full, product: 'business-applications' }).paragraphs.join('\n');
    expect(known).toContain(`your Dynamics 365 or Power Platform subscription ${SUBSCRIPTION}`);
  });

  it('says who at the customer can do it', () => {
    expect(dporMail(full).paragraphs.join(' ')).toMatch(/owner of the subscription or a global administrator/);
    expect(wordsOf(dporGuide(full)).join(' ')).toMatch(/partners with delegated rights cannot/);
  });
});

describe('The guide to the partner admin link', () => {
  it.each(PAL_PRODUCTS.flatMap((product) => PAL_ACCESSES.map((access) => ({ product, access }))))(
    'has the exact lines of each tool for $product with $access',
    (about) => {
      const wordsFor = (more: Partial<PalSubject>) =>
        wordsOf(palGuide({ ...about, partnerId: '6048215', tenant: 'contoso-tenant', ...more }));
      expect(wordsFor({})).toContain('az managementpartner create --partner-id 6048215');
      expect(wordsFor({ tool: 'powershell' })).toContain('New-AzManagementPartner -PartnerId 6048215');
      expect(wordsFor({ part: 'change' })).toContain('az managementpartner delete --partner-id 6048215');
      const change = wordsFor({ part: 'change', tool: 'powershell' });
      expect(change).toContain('Remove-AzManagementPartner -PartnerId 6048215');
      expect(change.join()).not.toContain('New-AzManagementPartner');
    },
  );

  it('says at most three things that are good to know', () => {
    const facts = palGuide({ product: 'azure', access: 'guest' }).sections.find(
      ({ heading }) => heading === 'Good to know',
    );
    expect(facts!.steps.length).toBeLessThanOrEqual(3);
  });

  it('signs in to the customer, but with Lighthouse to our own tenant', () => {
    const inTenant = (access: 'guest' | 'lighthouse') =>
      wordsOf(palGuide({ product: 'azure', access, tenant: 'contoso-tenant' })).join('\n');
    expect(inTenant('guest')).toContain('az login --tenant contoso-tenant');
    expect(inTenant('lighthouse')).toContain('az login --tenant <your own tenant ID>');
  });

  it('sends no service principal to the portal, where it cannot sign in', () => {
    const words = wordsOf(palGuide({ product: 'azure', access: 'service-principal' })).join('\n');
    expect(words).not.toContain('Azure portal:');
    expect(words).toContain('az login --service-principal');
  });

  it('tells what the account must own where that decides', () => {
    expect(wordsOf(palGuide({ product: 'power-platform', access: 'directory' })).join(' ')).toMatch(/owns or co-owns/);
    expect(wordsOf(palGuide({ product: 'customer-insights', access: 'directory' })).join(' ')).toMatch(
      /last one active/,
    );
  });
});

describe('The location a guide names', () => {
  const locations = [
    { id: '6048215', name: 'Portland' },
    { id: '6048231', name: 'Leeds' },
  ];

  it('is the one asked for, else the asker’s own, else the only one, else nobody’s guess', () => {
    expect(locationToName(locations, [], '6048231')?.name).toBe('Leeds');
    expect(locationToName(locations, ['6048215'], undefined)?.name).toBe('Portland');
    expect(locationToName(locations.slice(0, 1), [], undefined)?.name).toBe('Portland');
    expect(locationToName(locations, [], undefined)).toBeNull();
    expect(locationToName([], [], undefined)).toBeNull();
  });

  it('is never an id that is none of our locations, such as the global account’s', () => {
    const rows = locations.map(({ id, name }) => ({ location: id, partner: name, globalLocation: '6000000' }));
    const ours = partnerLocations(exactly({ profile: rows }));
    expect(ours).toMatchObject(locations);
    expect(ours).toHaveLength(locations.length);
    expect(locationToName(ours, [], '6000000')).toBeNull();
    expect(locationToName([], [], '6048231')?.id).toBe('6048231');
  });
});

describe('What a customer uses', () => {
  it('of Microsoft 365 comes by workload, of Business Applications by subscription', () => {
    const row = { tenant: 'contoso', customer: 'Contoso', month: M };
    const portfolio = exactly({
      'office-usage': [
        { ...row, workload: 'Teams', attribution: 'DPOR' },
        { ...row, workload: 'Exchange Online' },
      ],
      'business-applications-revenue': [{ ...row, subscription: 'B1', attribution: 'CSP Tier 2', dollars: 5 }],
      'business-applications-usage': [{ ...row, subscription: 'b2' }],
    });
    expect(subscribed(portfolio, RULES, 'contoso', M, 'microsoft-365')).toEqual([
      { id: 'exchange online', csp: false, dpor: false },
      { id: 'teams', csp: false, dpor: true },
    ]);
    expect(subscribed(portfolio, RULES, 'contoso', M, 'business-applications')).toEqual([
      { id: 'b1', csp: true, dpor: false },
      { id: 'b2', csp: false, dpor: false },
    ]);
    expect(subscribed(portfolio, RULES, 'contoso', M, 'azure')).toEqual([]);
  });
});

describe('The Azure subscriptions of a customer', () => {
  it('come by dollars, with what is known of them, also where only the association type tells it', () => {
    const row = { tenant: 'contoso', customer: 'Contoso', month: M, attribution: 'PAL' };
    const found = subscribed(
      exactly({
        'azure-usage': [
          { ...row, subscription: 'S1', dollars: 10, attribution: 'DPOR' },
          { ...row, subscription: 's2', dollars: 900, attribution: '', association: 'CSP' },
          { ...row, subscription: 's3', dollars: 300 },
          { ...row, subscription: 's4', dollars: 7, tenant: 'fabrikam' },
        ],
      }),
      RULES,
      'contoso',
      M,
      'azure',
    );
    expect(found).toEqual([
      { id: 's2', csp: true, dpor: false },
      { id: 's3', csp: false, dpor: false },
      { id: 's1', csp: false, dpor: true },
    ]);
  });
});
