/** The guides, with believable data. */
import { type Face, guideCard } from '../../cards/index.ts';
import { BESIDE_THE_MAIL, dporGuide, dporLink, dporMail } from '../../src/associations/guides/dpor-request.ts';
import { palGuide } from '../../src/associations/guides/pal-guide.ts';

const SUBSCRIPTION = '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55';
const request = {
  product: 'azure' as const,
  customer: 'Tailspin Toys',
  subscription: SUBSCRIPTION,
  partner: 'Contoso Cloud',
  partnerId: '4100001',
};

export const GUIDE_CARDS: Readonly<Record<string, Face>> = {
  'dpor-request': guideCard({
    guide: BESIDE_THE_MAIL,
    mail: dporMail(request),
    buttons: [
      { label: 'Mail is sent: remind me', command: 'dpor', args: { customer: 'Tailspin Toys', asked: 'yes' } },
      { label: 'Open the link', url: dporLink(request)! },
    ],
  }),
  'dpor-microsoft-365': guideCard({
    guide: BESIDE_THE_MAIL,
    mail: dporMail({ ...request, product: 'microsoft-365', subscription: undefined }),
    notes: ['There is nothing of Azure to ask for at Tailspin Toys, so this is about Microsoft 365.'],
    buttons: [{ label: 'How it is set', command: 'dpor', args: { product: 'microsoft-365' } }],
  }),
  'dpor-steps': guideCard({ guide: dporGuide({ partnerId: '4100001' }) }),
  'pal-lighthouse': guideCard({
    guide: palGuide({ product: 'azure', access: 'lighthouse', partnerId: '4100001' }),
    buttons: [{ label: 'As a guest', command: 'pal', args: { product: 'azure', access: 'guest' } }],
  }),
  'pal-power-platform': guideCard({
    guide: palGuide({ product: 'power-platform', access: 'service-principal' }),
    notes: ['Choose which of our locations to name: 4100001 (Contoso Portland), 4100002 (Contoso Leeds).'],
    choices: [
      { label: '4100001 Contoso Portland', command: 'pal', args: { product: 'power-platform', location: '4100001' } },
      { label: '4100002 Contoso Leeds', command: 'pal', args: { product: 'power-platform', location: '4100002' } },
    ],
  }),
  'pal-powershell': guideCard({
    guide: palGuide({ product: 'azure', access: 'guest', tool: 'powershell', partnerId: '4100001' }),
    buttons: [{ label: 'With Azure CLI', command: 'pal', args: { product: 'azure', tool: 'cli' } }],
  }),
  'pal-change': guideCard({
    guide: palGuide({ product: 'azure', access: 'guest', part: 'change', partnerId: '4100001' }),
    buttons: [{ label: 'With PowerShell', command: 'pal', args: { part: 'change', tool: 'powershell' } }],
  }),
};
