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

export interface PalSubject {
  readonly product: PalProduct;
  readonly access: PalAccess;
  readonly partnerId?: string | undefined;
  /** The customer's tenant id. */
  readonly tenant?: string | undefined;
}

const TENANT_BLANK = '<customer tenant ID>';
const OWN_TENANT = '<your own tenant ID>';

export function palGuide({ product, access, partnerId = LOCATION_BLANK, tenant }: PalSubject): Guide {
  const lighthouse = access === 'lighthouse' && product === 'azure';
  const where = lighthouse ? OWN_TENANT : (tenant ?? TENANT_BLANK);
  return {
    title: `Partner admin link (PAL) for ${PAL_PRODUCT_NAMES[product]}`,
    lead: lighthouse
      ? 'Link our location ID in our own tenant, to every account the delegation names.'
      : 'Link our location ID to the account we work with, once in every customer tenant.',
    sections: [
      getAccess(product, access),
      linkIt(access, partnerId, where),
      ...(product === 'azure' ? [] : [attribution(product)]),
      changeIt(partnerId),
      FACTS,
    ],
    source: 'Microsoft documentation and partner playbooks on PAL',
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

function linkIt(access: PalAccess, partnerId: string, tenant: string): GuideSection {
  const principal = access === 'service-principal';
  const cli: GuideStep = {
    text: 'Azure CLI',
    lines: [
      'az extension add --name managementpartner',
      principal
        ? `az login --service-principal --username <application ID> --password <secret> --tenant ${tenant}`
        : `az login --tenant ${tenant}`,
      `az managementpartner create --partner-id ${partnerId}`,
      'az managementpartner show',
    ],
  };
  const powerShell: GuideStep = {
    text: 'PowerShell',
    lines: [
      'Install-Module Az.ManagementPartner',
      principal
        ? `Connect-AzAccount -ServicePrincipal -Credential (Get-Credential) -Tenant ${tenant}`
        : `Connect-AzAccount -Tenant ${tenant}`,
      `New-AzManagementPartner -PartnerId ${partnerId}`,
      'Get-AzManagementPartner',
    ],
  };
  const portal: GuideStep = {
    text: `Azure portal: switch to that directory, search for "Link to a partner ID", enter ${partnerId} and link.`,
  };
  return {
    heading: `Link ${partnerId}, one of these ways`,
    essential: true,
    steps: principal ? [cli, powerShell] : [portal, cli, powerShell],
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

const changeIt = (partnerId: string): GuideSection => ({
  heading: 'Change or remove it, signed in as the same account',
  steps: [
    {
      text: 'Azure CLI',
      lines: [
        `az managementpartner update --partner-id ${partnerId}`,
        `az managementpartner delete --partner-id ${partnerId}`,
      ],
    },
    {
      text: 'PowerShell',
      lines: [
        `Update-AzManagementPartner -PartnerId ${partnerId}`,
        `Remove-AzManagementPartner -PartnerId ${partnerId}`,
      ],
    },
    { text: 'Deleting the account or its role ends the credit too: link the successor first.' },
  ],
});

const FACTS: GuideSection = {
  heading: 'Good to know',
  steps: [
    { text: 'Use the location ID; the global account ID is refused as an unknown partner.' },
    { text: 'It gives no rights and shares no data. Several partners may be linked, and all get credit.' },
    { text: 'Link every account of every colleague who works there, in every tenant.' },
    { text: 'Not in China and not in government clouds. CSP admin-on-behalf-of accounts need no link.' },
  ],
};
