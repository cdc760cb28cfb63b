/**
 * The columns of the portal's claim export (Incentives > Customer claims > Export claim data). Partner Center does not
 * publish them, so they are found by the names that the portal and its documentation give these things. The first that
 * a header has is taken.
 */
import { columnKey } from '../../portfolio/index.ts';

const READ = {
  claim: [
    'Claim ID',
    'Claim number',
    'Claim no',
    'Claim reference',
    'Claim reference number',
    'Claim reference ID',
    'Customer claim ID',
    'CPOR claim ID',
    'Claim',
    // Named so in other files, too: only the words of the other columns tell that it is a claim's.
    'Request ID',
    'Request number',
  ],
  status: [
    'Claim status',
    'Status',
    'Claim state',
    'Current status',
    'Association status',
    'State',
    'Claim stage',
    'Stage',
  ],
  customer: [
    'Customer name',
    'Customer',
    'Customer company name',
    'Company name',
    'Organization name',
    'Account name',
    'Client',
    'Client name',
  ],
  tenant: [
    'Customer tenant ID',
    'Tenant ID',
    'Directory ID',
    'Customer directory ID',
    'Tenant (directory) ID',
    'Directory (tenant) ID',
    'Customer tenant',
    'Microsoft Entra tenant ID',
    'Azure AD tenant ID',
    'Tenant',
  ],
  domain: [
    'Customer domain',
    'Customer domain name',
    'Customer primary domain',
    'Primary domain',
    'Domain name',
    'Domain',
  ],
  products: [
    'Products',
    'Product',
    'Product(s)',
    'Product names',
    'Product name',
    'Workloads',
    'Workload',
    'Workload(s)',
    'Workload names',
    'Workload name',
    'Product(s) / Workload(s)',
    'Workloads and products',
  ],
  subscription: ['Subscription ID', 'Subscription', 'Subscription ID(s)', 'Subscription GUID'],
  location: [
    'Partner location ID',
    'Location ID',
    'Location MPN ID',
    'MPN location ID',
    'MPN ID',
    'Partner MPN ID',
    'Partner One ID',
    'Partner ID',
    'Partner location',
    'Partner location (MPN ID)',
    'Location',
  ],
  submitted: ['Submitted date', 'Submitted on', 'Date submitted', 'Submission date', 'Claim submitted date'],
} as const satisfies Record<string, readonly string[]>;
export type Column = keyof typeof READ;

const COLUMNS = Object.keys(READ) as readonly Column[];
/** Without the number nothing can be matched, and without the status there is nothing to mirror. */
export const REQUIRED = ['claim', 'status'] as const satisfies readonly Column[];

/** Known, and not what a claim is updated from. */
const IGNORED = [
  'Claim name',
  'Claim title',
  'Claim type',
  'Solution area',
  'Role',
  'Partner role',
  'Activity',
  'Activities',
  'Association type',
  'Submitted by',
  'Created date',
  'Created on',
  'Created by',
  'Last modified date',
  'Last updated',
  'Status reason',
  'Comments',
  'Country',
  'Partner name',
] as const;

/** Where each column stands, and how the file spells it. */
export interface ClaimColumns {
  readonly at: { readonly [C in Column]?: number };
  /** As the file spells it; what it is called first where the file has none. */
  nameOf(column: Column): string;
  readonly missing: readonly (typeof REQUIRED)[number][];
  /** Columns that say nothing known, as written, each once. */
  readonly unknown: readonly string[];
}

const namesClaims = (name: string): boolean => /\bclaim\b/i.test(name);

const OF_CLAIMS: ReadonlySet<string> = new Set(
  [...READ.claim.filter(namesClaims), 'Claim name', 'Claim title', ...READ.status.filter(namesClaims)].map(columnKey),
);

/** Whether a header speaks of claims at all. */
export const speaksOfClaims = (header: readonly string[]): boolean =>
  header.some((name) => OF_CLAIMS.has(columnKey(name)));

export function claimColumns(header: readonly string[]): ClaimColumns {
  const keys = header.map(columnKey);
  const at: { [C in Column]?: number } = {};
  for (const column of COLUMNS) {
    const found = READ[column].map((name) => keys.indexOf(columnKey(name))).find((index) => index !== -1);
    if (found !== undefined) at[column] = found;
  }
  return {
    at,
    nameOf: (column) => (at[column] === undefined ? READ[column][0] : header[at[column]]!.trim()),
    missing: REQUIRED.filter((column) => at[column] === undefined),
    unknown: header
      .map((name) => name.trim())
      .filter((_, index) => !KNOWN.has(keys[index]!) && keys.indexOf(keys[index]!) === index),
  };
}

const KNOWN: ReadonlySet<string> = new Set([...Object.values(READ).flat(), ...IGNORED, ''].map(columnKey));
