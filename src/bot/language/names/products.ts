/** What people call workloads and products, by the names under which they can be claimed. None names a designation. */
import { PRODUCTS } from '../../../associations/products.ts';
import type { Phrase } from '../phrase-book.ts';
import { SHORTHAND } from '../shorthand.ts';
import { tokenise } from '../tokens.ts';

/** Named by people, but by themselves nothing that can be claimed. */
const NOT_CLAIMABLE = [
  'OneDrive',
  'Viva',
  'Defender',
  'Defender for Endpoint',
  'Sentinel',
  'Virtual Machines',
  'Fabric',
];
/** Said in passing: what nobody would write on a claim, and everybody understands. */
const SPOKEN: Readonly<Record<string, string>> = {
  'Exchange Online': 'exchange mailboxes, exchange mail, exch',
  Intune: 'endpoint manager, mdm',
  'Microsoft 365 Copilot': 'office copilot, copilots',
  'Microsoft 365 Apps': 'm365 apps for business, office desktop apps',
  'Entra ID P1': 'entra p1, entra premium, azure ad p1, aad p1, aad',
  'SharePoint Online': 'share point, sharepoint and onedrive',
  'Teams Frontline': 'teams for frontline, frontline teams',
  'Teams Meetings': 'teams meeting',
  'Teams Phone': 'teams telephony, teams calling, teams voice, teams phone system, teams telefonie',
  'Windows 365': 'cloud pcs, windows cloud pc',
  'Defender for Office 365': 'defender for o365, defender o365, defender office',
  'Defender for Endpoint': 'mde, defender endpoint, defender atp',
  'Defender for Identity': 'azure atp, defender identity',
  'Purview Information Protection': 'sensitivity labels',
  'Business Central': 'biz central, bizcentral, bus central, businesscentral, d365bc',
  'Contact Center': 'contact centre',
  'Customer Engagement': 'crm, dynamics ce, d365 ce, customer engagement apps',
  'Finance and Operations': 'fno, f and os, fin and ops, finance and ops, fin ops, finops',
  'Project Operations': 'proj ops',
  'Supply Chain': 'supply chain mgmt',
};

/** Everyday words, products only behind "Dynamics" or right behind "claim". */
const EVERYDAY = new Set('sales finance hr retail guides commerce engage flow portals'.split(' '));
const FAMILY = ['dynamics', 'dynamics 365', 'd365'];

const phrase = (text: string, value: string): Phrase<string> => ({
  words: tokenise(text).map((token) => token.word),
  value,
});

/** Longer names nobody writes as one word. */
const LONGEST_TOGETHER = 20;
const together = (name: string): Phrase<string> => phrase(name.replaceAll(' ', ''), name);

export const PRODUCT_PHRASES: readonly Phrase<string>[] = [
  ...PRODUCTS.flatMap(({ name, aliases, solutionArea }) => [
    ...[name, ...aliases]
      .filter((one) => !EVERYDAY.has(one.toLowerCase()) && !SHORTHAND.has(one))
      .map((one) => phrase(one, name)),
    ...(solutionArea === 'business-applications' ? FAMILY.map((family) => phrase(`${family} ${name}`, name)) : []),
  ]),
  ...NOT_CLAIMABLE.map((name) => phrase(name, name)),
  ...Object.entries(SPOKEN).flatMap(([name, spoken]) => spoken.split(', ').map((one) => phrase(one, name))),
  // "PowerBI", "FieldService"
  ...PRODUCTS.flatMap(({ name }) => (/ /.test(name) && name.length <= LONGEST_TOGETHER ? [together(name)] : [])),
];
