/** A digest that is due. */
import { digestCard, type Face, messageCard } from '../../../cards/index.ts';
import type { Alert } from '../../alerts/alert.ts';
import { today } from '../clock.ts';
import { digestOf } from '../digest/digest.ts';
import { frameOf } from '../frame.ts';
import type { Receiving, RenderParts } from './render.ts';

const NOTHING_IMPORTED = 'There is no summary this time: nothing has been imported yet.';

/** @param news the alerts it is the first to tell, and those that are over */
export async function renderDigest(
  news: { readonly alerts: readonly Alert[]; readonly over: readonly Alert[] },
  receiving: Receiving,
  { partner: read, claimSettings, clock, alertsNow }: RenderParts,
): Promise<Face> {
  const { account } = receiving;
  const partner = await read(account);
  if (partner.trouble) return messageCard({ text: `There is no summary this time. ${partner.trouble.message}` });
  if (partner.empty) return messageCard({ text: NOTHING_IMPORTED });
  const holding = await alertsNow(account);
  const digest = await digestOf({
    ...receiving,
    partner,
    claimSettings,
    today: today(clock),
    since: 'last-digest',
    holding,
    news: () => news,
  });
  return digestCard(frameOf(partner), digest);
}
