/** What people call association types and workloads. Neither names a designation. */
import type { AssociationType } from '../../../scoring/index.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

export const ASSOCIATION_PHRASES: readonly Phrase<AssociationType>[] = [
  ...phrasesOf<AssociationType>('cpor, claiming partner of record', 'cpor'),
  ...phrasesOf<AssociationType>('dpor, digital partner of record', 'dpor'),
  ...phrasesOf<AssociationType>('pal, pals, partner admin link', 'pal'),
  ...phrasesOf<AssociationType>('csp, cloud solution provider', 'csp'),
];

const PRODUCTS =
  'Teams, Intune, SharePoint, Exchange, Exchange Online, Outlook Mobile, OneDrive, Viva, Copilot, Windows 365, Entra, Entra ID, Defender, Defender for Endpoint, Defender for Identity, Defender for Office 365, Purview, Sentinel, Power BI, Power Apps, Power Automate, Power Pages, Business Central, Customer Insights, Customer Service, Field Service, Project Operations, Finance and Operations, Supply Chain, Teams Phone, Teams Rooms, Teams Meetings, Teams Premium, Virtual Machines, Fabric';

export const PRODUCT_PHRASES: readonly Phrase<string>[] = PRODUCTS.split(', ').flatMap((name) =>
  phrasesOf(name.toLowerCase(), name),
);
