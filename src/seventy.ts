/** Puts the parts together, the same way for the server and the command line. */
import type { Alert } from './alerts/alert.ts';
import { recogniser } from './bot/access/recognise.ts';
import { roster } from './bot/access/roster.ts';
import { alertDesk } from './bot/alerts/alert-desk.ts';
import { alertsNow } from './bot/alerts/alerts-now.ts';
import { associationDesk } from './bot/associations/association-desk.ts';
import { type BotParts, createBot } from './bot/bot.ts';
import { claimDesk } from './bot/claims/claim-desk.ts';
import { type Clock, thisMonth } from './bot/clock.ts';
import { COMMANDS } from './bot/commands/index.ts';
import { type Importer, importer } from './bot/importer.ts';
import type { Bot } from './bot/message.ts';
import { type Partner, partnerReader, readable } from './bot/partner.ts';
import { effortDesk } from './bot/planning/effort-desk.ts';
import { proofKeeper } from './bot/proof/proof-keeper.ts';
import { drawnCharts } from './charts/drawn-charts.ts';
import type { Config } from './config.ts';
import { samplePortfolio } from './sample.ts';
import type { Account } from './storage/account.ts';
import type { Store } from './storage/index.ts';

/** One installation serves one partner. */
export const ACCOUNT = 'partner';

export interface Seventy {
  readonly bot: Bot;
  readonly importer: Importer;
  partner(account?: Account): Promise<Partner>;
  /** The same for whatever speaks unasked: it waits for readable imports. @throws PlainError while they are not */
  readablePartner(account?: Account): Promise<Partner>;
  /**
   * What is worth telling now, whoever hears it.
   * @throws PlainError while the imports cannot be read: "nothing" would be taken for the end of everything
   */
  alertsNow(account: Account): Promise<readonly Alert[]>;
}

export function seventy(config: Config, store: Store, clock: Clock, onError: BotParts['onError']): Seventy {
  const partner = partnerReader({
    store,
    account: ACCOUNT,
    sample: config.sample ? samplePortfolio : undefined,
    thisMonth: () => thisMonth(clock),
    asOf: config.asOf,
  });
  const account = () => store.read(ACCOUNT);
  const place = { store, account: ACCOUNT, clock };
  const desk = claimDesk({ ...place, settings: config.claims, partner: () => partner() });
  const readablePartner = async (given?: Account) => readable(await partner(given));
  const alerts = alertsNow({ clock, settings: config.claims, partner: readablePartner });
  const imports = importer({ ...place, partner, claimDesk: desk, onError: (error) => onError(error, 'import') });
  return {
    bot: createBot({
      commands: COMMANDS,
      account,
      partner,
      importer: imports,
      roster: roster(place),
      recognise: recogniser(place, (error) => onError(error, null)),
      claimDesk: desk,
      associationDesk: associationDesk(place),
      proofs: proofKeeper({ ...place, limit: config.maxProofBytes, onError: (error) => onError(error, 'claim-proof') }),
      claimSettings: config.claims,
      alertDesk: alertDesk({ ...place, alertsNow: alerts }),
      effortDesk: effortDesk(place),
      alertsNow: alerts,
      charts: drawnCharts((error) => onError(error, 'trend')),
      clock,
      onError,
    }),
    importer: imports,
    partner,
    readablePartner,
    alertsNow: alerts,
  };
}
