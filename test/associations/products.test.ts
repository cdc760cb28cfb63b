import { describe, expect, it } from 'vitest';
import { PRODUCTS, productNamed } from '../../src/associations/products.ts';
import { RULE_SETS } from '../../src/scoring/index.ts';

const RULES = RULE_SETS.at(-1)!;

describe('the products that can be claimed', () => {
  it.each([
    ['teams', 'Teams'],
    ['Microsoft Teams', 'Teams'],
    ['MS  Teams', 'Teams'],
    ['intune', 'Intune'],
    ['SharePoint', 'SharePoint Online'],
    ['EXO', 'Exchange Online'],
    ['Copilot', 'Microsoft 365 Copilot'],
    ['Yammer', 'Viva Engage'],
    ['outlook mobile', 'Outlook Mobile'],
    ['Microsoft Defender for Office 365', 'Defender for Office 365'],
    ['AIP', 'Purview Information Protection'],
    ['Dynamics 365 Sales', 'Sales'],
    ['D365 Field Service', 'Field Service'],
    ['project ops', 'Project Operations'],
    ['PowerBI', 'Power BI'],
    ['Microsoft Power Apps', 'Power Apps'],
    ['business-central', 'Business Central'],
    ['Core HR', 'HR'],
    ['Portals', 'Power Pages'],
    ['customer engagement', 'Customer Engagement'],
  ])('knows %s as %s', (said, name) => {
    expect(productNamed(said)?.name).toBe(name);
  });

  it.each(['', 'Defender', 'Defender for Endpoint', 'Azure', 'Contoso', 'برنامج', 'Non-workload-specific'])(
    'does not guess what "%s" could mean',
    (said) => {
      expect(productNamed(said)).toBeUndefined();
    },
  );

  it('have every workload of the scoring rules, by its name and by every spelling, in one place', () => {
    const { microsoft365Workloads, businessApplications } = RULES;
    const rows = [...microsoft365Workloads, ...businessApplications.revenue].filter(
      ({ name }) => !name.startsWith('Non-workload-specific'),
    );
    for (const { name, names } of rows) {
      for (const written of [name, ...names]) expect(productNamed(written)?.name).toBe(name);
    }
    for (const { name, names } of businessApplications.usage) {
      for (const written of [name, ...names]) expect(productNamed(written)?.consumption).toBe(name);
    }
  });

  it('have no name that means two of them', () => {
    const names = PRODUCTS.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const name of names) {
      const owners = PRODUCTS.filter((product) => [product.name, ...product.aliases].includes(name));
      expect(owners.map((product) => product.name)).toEqual([productNamed(name)?.name]);
    }
  });

  it('bring no incentive money where they are for usage only', () => {
    const usageOnly = PRODUCTS.filter(({ usageOnly }) => usageOnly).map(({ name }) => name);
    expect(usageOnly.sort()).toEqual(['Defender for Office 365', 'Outlook Mobile', 'Teams', 'Viva Engage']);
  });

  it('tell whose usage is counted through partner admin link', () => {
    const byPal = PRODUCTS.filter(({ usageByPal }) => usageByPal).map(({ name }) => name);
    expect(byPal).toEqual(['Customer Insights', 'Power Apps', 'Power Automate', 'Power BI', 'Power Pages']);
  });

  it('count in a score, all but Outlook Mobile', () => {
    expect(PRODUCTS.filter(({ ruleName }) => ruleName === undefined).map(({ name }) => name)).toEqual([
      'Outlook Mobile',
    ]);
  });
});
