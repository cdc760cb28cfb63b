/** Puts the parts together, the same way for the server and the command line. */
import { recogniser } from './bot/access/recognise.ts';
import { roster } from './bot/access/roster.ts';
import { type BotParts, createBot } from './bot/bot.ts';
import { type Clock, thisMonth } from './bot/clock.ts';
import { COMMANDS } from './bot/commands/index.ts';
import { type Importer, importer } from './bot/importer.ts';
import type { Bot } from './bot/message.ts';
import { type Partner, partnerReader } from './bot/partner.ts';
import type { Config } from './config.ts';
import { samplePortfolio } from './sample.ts';
import type { Store } from './storage/index.ts';

/** One installation serves one partner. */
export const ACCOUNT = 'partner';

export interface Seventy {
  readonly bot: Bot;
  readonly importer: Importer;
  partner(): Promise<Partner>;
}

export function seventy(config: Config, store: Store, clock: Clock, onError: BotParts['onError']): Seventy {
  const partner = partnerReader({
    store,
    account: ACCOUNT,
    sample: config.sample ? samplePortfolio : undefined,
    thisMonth: () => thisMonth(clock),
    asOf: config.asOf,
  });
  const imports = importer({ store, account: ACCOUNT, clock, partner, onError: (error) => onError(error, 'import') });
  const account = () => store.read(ACCOUNT);
  const members = { store, account: ACCOUNT, clock };
  return {
    bot: createBot({
      commands: COMMANDS,
      account,
      partner,
      importer: imports,
      roster: roster(members),
      recognise: recogniser(members, (error) => onError(error, null)),
      clock,
      onError,
    }),
    importer: imports,
    partner: () => partner(),
  };
}
