import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bot/message.ts';
import { buttonOf, conversation } from './conversation.ts';

const ask = async (args: Readonly<Record<string, unknown>>): Promise<Reply> =>
  (await conversation()).as('rep').press({ command: 'eligibility', args });

const AZURE = ['infrastructure', 'digital-app-innovation', 'data-ai'];

describe('Does an association count?', () => {
  it('CPOR for Azure Infrastructure: a straight no, what counts instead, and where that is from', async () => {
    const { text, card, visibility } = await ask({ type: 'cpor', designation: 'infrastructure' });
    expect(text).toMatch(/^No\. CPOR does not count for Infrastructure\.\nWhat counts there\n {2}DPOR: /);
    expect(text).toContain('PAL: net customer adds, usage growth and deployments');
    expect(text).toContain('Source: Microsoft Learn');
    expect(text).toContain('as of July 2026');
    expect(JSON.stringify(card)).toContain('"text":"No","wrap":true,"size":"extraLarge"');
    expect(visibility).toBe('everyone');
  });

  it('CPOR for Azure: one answer for the three designations', async () => {
    const { text } = await ask({ type: 'cpor', designation: AZURE });
    expect(text).toMatch(/^No\. CPOR does not count for Infrastructure, Digital & App Innovation and Data & AI\./);
  });

  it('CSP for Security: yes, and the playbook says otherwise', async () => {
    const { text } = await ask({ type: 'csp', designation: 'security' });
    expect(text).toMatch(/^Yes\. CSP counts for Security\./);
    expect(text).toContain('playbook (undated, about 2022 and 2023) differs on CSP for Security: it does not count.');
    expect(text).toContain('The newer page (July 2026) holds.');
  });

  it('CPOR for Security: on the Microsoft 365 side', async () => {
    const { text } = await ask({ type: 'cpor', designation: 'security' });
    expect(text).toMatch(/^Yes\./);
    expect(text).toContain('the Microsoft 365 side only');
  });

  it('DPOR for Modern Work: partly, enterprise alone; for SMB usage growth no', async () => {
    const partly = await ask({ type: 'dpor', designation: 'modern-work' });
    expect(partly.text).toMatch(/^Partly\. DPOR counts for Modern Work, but not everywhere\./);
    expect(partly.text).toContain('Enterprise track only');
    const no = await ask({ type: 'dpor', designation: 'modern-work', metric: 'usage-growth', track: 'smb' });
    expect(no.text).toMatch(/^No\. DPOR does not count for Modern Work in usage growth on the SMB track\./);
    expect(no.text).toContain('CPOR: usage growth, SMB track only');
  });

  it('CPOR for Business Applications: by what is claimed', async () => {
    const { text, card } = await ask({ type: 'cpor', designation: 'business-applications' });
    expect(text).toContain('net customer adds, with pre-sales (OSA) or revenue association (RevRec) claims');
    expect(text).toContain('usage growth and deployments, Dynamics 365 only, with usage (OSU) claims');
    // The note on the playbook is long, and not cut.
    expect(JSON.stringify(card)).toContain('The newer page (July 2026\\\\) holds.'.replaceAll('\\\\', ''));
  });

  it('for certifications: none does, the learning account does', async () => {
    const { text } = await ask({ type: 'pal', designation: 'data-ai', metric: 'intermediate-certifications' });
    expect(text).toMatch(/^No\./);
    expect(text).toContain('each person links the learning account');
    expect(text).not.toContain('What counts there');
  });

  it('two types at once: what holds for each', async () => {
    const { text } = await ask({ type: ['cpor', 'csp'], designation: 'modern-work' });
    expect(text).toMatch(/^Partly\. For Modern Work it depends:/);
    expect(text).toContain('CSP: net customer adds, usage growth and deployments, SMB track only');
  });

  it('PAL: not in China and government clouds', async () => {
    expect((await ask({ type: 'pal', designation: 'data-ai' })).text).toContain('China and government clouds');
  });
});

describe('Does it count for a product?', () => {
  it.each(['csp', 'cpor', 'dpor'])('%s for Power Platform: partly, sales alone; usage is for PAL', async (type) => {
    const { text } = await ask({ type, designation: 'business-applications', product: 'power platform' });
    expect(text).toMatch(/^Partly\. \w+ counts for Power Platform \(Business Applications\), but not everywhere\./);
    expect(text).toMatch(/Business Applications: net customer adds/);
    expect(text).toContain('PAL: usage growth and deployments');
    expect(text).not.toContain('Dynamics 365');
  });

  it('PAL for Dynamics 365: no; for Power BI: partly, in usage and deployments', async () => {
    const no = await ask({ type: 'pal', designation: 'business-applications', product: 'Dynamics 365' });
    expect(no.text).toMatch(/^No\. PAL does not count for Dynamics 365/);
    expect(no.text).not.toContain('  PAL:');
    expect(no.text).toContain('  CSP: net customer adds, usage growth and deployments\n');
    const powerBi = await ask({ type: 'pal', product: 'power bi' });
    expect(powerBi.text).toMatch(/^Partly\. PAL counts for Power BI \(Business Applications\)/);
    expect(powerBi.text).toContain('What counts for net customer adds\n  CPOR: net customer adds');
  });

  it('CSP for Dynamics 365: yes; for Teams usage on the SMB track too', async () => {
    expect((await ask({ type: 'csp', product: 'D365' })).text).toMatch(/^Yes\. CSP counts for Dynamics 365/);
    const teams = await ask({ type: 'csp', product: 'teams', track: 'smb', metric: 'usage-growth' });
    expect(teams.text).toMatch(/^Yes\. CSP counts for Teams \(Modern Work\)/);
  });

  it('CPOR for Azure in Security: no, though CPOR counts for its Microsoft 365 side', async () => {
    const { text } = await ask({ type: 'cpor', designation: 'security', product: 'Azure' });
    expect(text).toMatch(/^No\. CPOR does not count for Azure \(Security\)\./);
  });

  it('one nobody has heard of: says so and answers for all', async () => {
    const { text } = await ask({ type: 'csp', designation: 'security', product: 'Zune' });
    expect(text).toMatch(/^Yes\. CSP counts for Security\./);
    expect(text).toContain('I know no product called "Zune"');
  });
});

it('DPOR for Azure after moving to an Azure plan: it does not move along', async () => {
  expect((await ask({ type: 'dpor', designation: AZURE })).text).toContain(
    'does not move along to an Azure plan (MCA)',
  );
  expect((await ask({ type: 'dpor', designation: 'modern-work' })).text).not.toContain('Azure plan');
});

it('The rules are no estimate, so the card has no month of figures', async () => {
  expect((await ask({ type: 'csp', designation: 'security' })).text).not.toMatch(/As of|estimate/);
});

describe('A table', () => {
  it('of a designation, without a verdict', async () => {
    const { text } = await ask({ designation: 'security' });
    expect(text).toMatch(/^What counts for Security:/);
    expect(text).toContain('DPOR: does not count');
    expect(text).toContain('PAL: net customer adds, usage growth and deployments, the Azure side only');
  });

  it('of where a type counts', async () => {
    const { text } = await ask({ type: 'pal' });
    expect(text).toContain('Modern Work: does not count');
    expect(text).toContain(
      'Business Applications: usage growth and deployments, Power Platform and Customer Insights only',
    );
  });

  it('keeps each source, and each word of the playbook, where designations share a line', async () => {
    const { text } = await ask({ type: 'csp' });
    expect(text).toContain('Security, Infrastructure, Digital & App Innovation and Data & AI: net customer adds');
    expect(text).toContain('differs on CSP for Security');
    expect(text.match(/Source: Microsoft Learn/g)).toHaveLength(4);
  });

  it('of everything, with what never counts', async () => {
    const { text, card } = await ask({});
    expect(text).toContain('Infrastructure, Digital & App Innovation and Data & AI');
    expect(JSON.stringify(card)).toContain('Never counted: GDAP, DAP');
  });
});

describe('What is no association', () => {
  it.each([
    ['GDAP', 'GDAP gives access'],
    ['transacting partner of record', 'does not count that'],
    ['guest access', 'counts once your location ID is linked'],
    ['indirect provider', 'tier 2'],
  ])('%s does not count, and why', async (attribution, why) => {
    const { text } = await ask({ attribution });
    expect(text).toMatch(/^No\./);
    expect(text).toContain(why);
  });

  it('GDAP for Modern Work: advises what counts there, and no PAL', async () => {
    const { text } = await ask({ attribution: 'GDAP', designation: 'modern-work' });
    expect(text).toContain('What counts there\n  CPOR: ');
    expect(text).not.toContain('PAL');
  });

  it('unheard of: says so, and which four count', async () => {
    const { text } = await ask({ attribution: 'ADR' });
    expect(text).toContain('Nothing I have read lists "ADR"');
    expect(text).toContain('CPOR, DPOR, PAL and CSP');
  });
});

it('The rules are one press away', async () => {
  const reply = await ask({ type: 'cpor', designation: 'security' });
  expect(buttonOf(reply, 'The rules')).toEqual({ command: 'rules', args: { designation: 'security' } });
});
