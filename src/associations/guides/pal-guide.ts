/**
 * Linking our partner id to the account we work with (partner admin link), product by product and access by access.
 * Facts: Microsoft's partner playbooks on associations; "Link a partner ID to your Azure credentials" and its
 * counterparts for Azure Lighthouse, Power Platform and Customer Insights.
 */
import type { Guide, GuideSection, GuideStep } from './guide.ts';
import { LOCATION_BLANK } from './partner-id.ts';

export const PAL_PRODUCTS = ['azure', 'power-platform', 'customer-insights'] as const;
export type PalProduct = (typeof PAL_PRODUCTS)[number];
export const PAL_PRODUCT_NAMES: Record<PalProduct, string> = {
  azure: 'Azure',
  'power-platform': 'Power Platform',
  'customer-insights': 'Customer Insights',
};

export const PAL_ACCESSES = ['guest', 'directory', 'service-principal', 'lighthouse'] as const;
export type PalAccess = (typeof PAL_ACCESSES)[number];

export const PAL_TOOLS = ['cli', 'powershell'] as const;
export type PalTool = (typeof PAL_TOOLS)[number];
export const PAL_TOOL_NAMES: Record<PalTool, string> = { cli: 'Azure CLI', powershell: 'PowerShell' };

/** What a guide is about besides the linking itself. */
export const PAL_PARTS = ['change'] as const;
export type PalPart = (typeof PAL_PARTS)[number];

export interface PalSubject {
  readonly product: PalProduct;
  readonly access: PalAccess;
  readonly tool?: PalTool | undefined;
  /** Absent: how to link. */
  readonly part?: PalPart | undefined;
  readonly partnerId?: string | undefined;
  /** The customer's tenant id. */
  readonly tenant?: string | undefined;
}

const TENANT_BLANK = '<customer tenant ID>';
const OWN_TENANT = '<your own tenant ID>';

export function palGuide(subject: PalSubject): Guide {
  const { product, access, tool = 'cli', part, partnerId = LOCATION_BLANK, tenant } = subject;
  const about = {
    title: `Partner admin link (PAL) for ${PAL_PRODUCT_NAMES[product]}`,
    source: 'Microsoft documentation and partner playbooks on PAL',
  };
  const lighthouse = access === 'lighthouse' && product === 'azure';
  const where = lighthouse ? OWN_TENANT : (tenant ?? TENANT_BLANK);
  if (part === 'change') {
    const lead = 'Change or remove the link, signed in as the account that is linked.';
    return { ...about, lead, sections: [changeIt(access, tool, partnerId, where)] };
  }
  return {
    ...about,
    lead: lighthouse
      ? 'Link our location ID in our own tenant, to every account the delegation names.'
      : 'Link our location ID to the account we work with, once in every customer tenant.',
    sections: [
      getAccess(product, access),
      linkIt(access, tool, partnerId, where),
      ...(product === 'azure' ? [] : [attribution(product)]),
      FACTS,
    ],
  };
}

const ACCESS_STEPS: Record<PalAccess, GuideStep> = {
  guest: {
    text: 'Have the customer invite your work account as a guest and give it a role on the resources you work on.',
  },
  directory: {
    text: 'Have the customer make an account for you in their directory with a role on the resources you work on.',
  },
  'service-principal': {
    text: 'Have the customer add your service principal to their directory with a role on the resources it works on.',
  },
  lighthouse: { text: 'Have the customer deploy the Lighthouse delegation to your tenant.' },
};

function getAccess(product: PalProduct, access: PalAccess): GuideSection {
  const role: GuideStep =
    product === 'azure'
      ? { text: 'Any Azure role counts for a designation; Reader roles bring no incentives.' }
      : { text: 'The account needs access to the production environment.' };
  return { heading: 'Get access', ordered: true, steps: [ACCESS_STEPS[access], role] };
}

interface ToolLines {
  /** Once on a computer. */
  readonly install: string;
  signIn(tenant: string, principal: boolean): string;
  readonly link: (partnerId: string) => string;
  readonly show: string;
  readonly update: (partnerId: string) => string;
  readonly remove: (partnerId: string) => string;
}

const LINES: Readonly<Record<PalTool, ToolLines>> = {
  cli: {
    install: 'az extension add --name managementpartner',
    signIn: (tenant, principal) =>
      principal
        ? `az login --service-principal --username <application ID> --password <secret> --tenant ${tenant}`
        : `az login --tenant ${tenant}`,
    link: (id) => `az managementpartner create --partner-id ${id}`,
    show: 'az managementpartner show',
    update: (id) => `az managementpartner update --partner-id ${id}`,
    remove: (id) => `az managementpartner delete --partner-id ${id}`,
  },
  powershell: {
    install: 'Install-Module Az.ManagementPartner',
    signIn: (tenant, principal) =>
      principal
        ? `Connect-AzAccount -ServicePrincipal -Credential (Get-Credential) -Tenant ${tenant}`
        : `Connect-AzAccount -Tenant ${tenant}`,
    link: (id) => `New-AzManagementPartner -PartnerId ${id}`,
    show: 'Get-AzManagementPartner',
    update: (id) => `Update-AzManagementPartner -PartnerId ${id}`,
    remove: (id) => `Remove-AzManagementPartner -PartnerId ${id}`,
  },
};

function linkIt(access: PalAccess, tool: PalTool, partnerId: string, tenant: string): GuideSection {
  const principal = access === 'service-principal';
  const { install, signIn, link, show } = LINES[tool];
  const typed: GuideStep = {
    text: PAL_TOOL_NAMES[tool],
    lines: [install, signIn(tenant, principal), link(partnerId), show],
  };
  const portal: GuideStep = {
    text: `Azure portal: switch to that directory, search for "Link to a partner ID", enter ${partnerId} and link.`,
  };
  // A service principal cannot sign in to the portal.
  const inPortal = !principal && tool === 'cli';
  return {
    heading: `Link ${partnerId}${inPortal ? ', one of these ways' : ''}`,
    essential: true,
    steps: inPortal ? [portal, typed] : [typed],
  };
}

const OWNERS: Record<Exclude<PalProduct, 'azure'>, readonly GuideStep[]> = {
  'power-platform': [
    { text: 'Power Apps: the linked account owns or co-owns the app.' },
    { text: 'Power Automate: it created the flow.' },
    { text: 'Power BI: it published the dataset.' },
    { text: 'Import managed solutions with the linked account: it then owns all that is in them.' },
  ],
  'customer-insights': [{ text: 'The linked account must be the last one active on the instance.' }],
};

const attribution = (product: Exclude<PalProduct, 'azure'>): GuideSection => ({
  heading: 'What the account must own',
  steps: OWNERS[product],
});

function changeIt(access: PalAccess, tool: PalTool, partnerId: string, tenant: string): GuideSection {
  const { signIn, update, remove } = LINES[tool];
  return {
    heading: PAL_TOOL_NAMES[tool],
    essential: true,
    steps: [
      { text: 'Sign in', lines: [signIn(tenant, access === 'service-principal')] },
      { text: `Link ${partnerId} instead of what is linked`, lines: [update(partnerId)] },
      { text: 'Or remove the link', lines: [remove(partnerId)] },
      { text: 'Deleting the account or its role ends the credit too: link the successor first.' },
    ],
  };
}

const FACTS: GuideSection = {
  heading: 'Good to know',
  steps: [
    { text: 'Use the location ID, not the global account ID. Link every colleague who works there.' },
    { text: 'It gives no rights and shares no data. Several partners may be linked, and all get credit.' },
    { text: 'Not in China and not in government clouds.' },
  ],
};
