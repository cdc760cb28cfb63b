/** The sample partner as the bot sees it in November 2026. */
import { type Partner, partnerReader } from '../../src/bot/partner.ts';
import { samplePortfolio } from '../../src/sample.ts';
import { EMPTY_ACCOUNT } from '../../src/storage/account.ts';
import type { Store } from '../../src/storage/store.ts';

/** It is read from no store. */
const NO_STORE = {} as Store;

export const samplePartner = (): Promise<Partner> =>
  partnerReader({ store: NO_STORE, account: 'partner', sample: samplePortfolio, thisMonth: () => '2026-11' })(
    EMPTY_ACCOUNT,
  );

/** What a digest says of a partner's scores. */
export function toldBy({ asOf, scorecard }: Partner) {
  return { asOf, totals: Object.fromEntries(scorecard().designations.map(({ id, total }) => [id, total])) };
}
