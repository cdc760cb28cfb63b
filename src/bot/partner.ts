/** The partner as the bot sees it: the portfolio of the account's imports, or the sample partner before the first one. */

import { keepNewest } from '../keep-newest.ts';
import { PlainError } from '../plain-error.ts';
import { assemble, type ImportRecord, withoutLast } from '../portfolio/index.ts';
import { lastFullMonth, type Month, type Portfolio, ruleSetFor, type Scorecard, score } from '../scoring/index.ts';
import type { Account } from '../storage/account.ts';
import type { Store } from '../storage/store.ts';

export interface Partner {
  readonly portfolio: Portfolio;
  /** The fictional partner, shown until the first import. */
  readonly sample: boolean;
  /** No sample and nothing imported yet. */
  readonly empty: boolean;
  readonly imports: readonly ImportRecord[];
  /** The month that counts as last full month. */
  readonly asOf: Month;
  /** Why the imports cannot be read. Then the portfolio is empty, and only commands that need no data can answer. */
  readonly trouble?: PlainError;
  /** The scorecard of a month, `asOf` unless named. */
  scorecard(month?: Month): Scorecard;
  /** The scorecard as it stood before the last import; null when that was the first. */
  beforeLastImport(): Promise<Scorecard | null>;
}

/** @throws PlainError that says why the imports cannot be read, instead of figures made without them */
export function readable(partner: Partner): Partner {
  if (partner.trouble) throw partner.trouble;
  return partner;
}

export interface PartnerSource {
  readonly store: Store;
  readonly account: string;
  /** Loads the sample portfolio; absent where an empty account stays empty. */
  readonly sample?: (() => Promise<Portfolio>) | undefined;
  /** The clock's month; months from it on are not full. */
  readonly thisMonth: () => Month;
  /** The last full month by somebody's wish. */
  readonly asOf?: Month | undefined;
}

/**
 * Reads the partner of an account. The portfolio is kept until the account's imports change, so a question costs no
 * reading; an import by another process is noticed at the next question.
 */
export function partnerReader(source: PartnerSource): (account?: Account) => Promise<Partner> {
  let kept: { key: string; partner: Promise<Partner> } | undefined;
  const read = async (account: Account): Promise<Partner> => {
    const key = `${source.thisMonth()} ${idsOf(account)}`;
    if (kept?.key !== key) kept = { key, partner: load(source, account.imports) };
    const current = kept;
    const forget = () => {
      if (kept === current) kept = undefined;
    };
    const partner = await current.partner.catch((error) => {
      forget();
      throw error;
    });
    if (partner.trouble) forget();
    return partner;
  };
  return async (given) => {
    const account = given ?? (await source.store.read(source.account));
    const partner = await read(account);
    if (!partner.trouble) return partner;
    // Another process may have taken back the import whose snapshot was just looked for.
    const now = await source.store.read(source.account);
    return idsOf(now) === idsOf(account) ? partner : read(now);
  };
}

const idsOf = ({ imports }: Account) => imports.map(({ id }) => id).join(' ');

/** Months whose scorecards are kept; a trend asks for 24. */
const KEPT_MONTHS = 36;

async function load(source: PartnerSource, imports: readonly ImportRecord[]): Promise<Partner> {
  const sample = imports.length === 0 && source.sample !== undefined;
  const { portfolio, trouble } = sample ? { portfolio: await source.sample!() } : await assembled(source, imports);
  const asOf = source.asOf ?? lastFullMonth(portfolio, source.thisMonth());
  const cards = new Map<Month, Scorecard>();
  let before: Promise<Scorecard | null> | undefined;
  return {
    portfolio,
    sample,
    empty: imports.length === 0 && !sample,
    imports,
    asOf,
    ...(trouble ? { trouble } : {}),
    scorecard(month = asOf) {
      const known = cards.get(month);
      if (known) return known;
      const fresh = score(portfolio, ruleSetFor(month), month);
      cards.set(month, fresh);
      keepNewest(cards, KEPT_MONTHS);
      return fresh;
    },
    beforeLastImport() {
      before ??= scoredWithout(source, imports);
      return before;
    },
  };
}

async function scoredWithout(source: PartnerSource, imports: readonly ImportRecord[]): Promise<Scorecard | null> {
  const earlier = withoutLast(imports);
  return earlier.length === 0 ? null : (await load(source, earlier)).scorecard();
}

async function assembled(
  source: PartnerSource,
  imports: readonly ImportRecord[],
): Promise<{ portfolio: Portfolio; trouble?: PlainError }> {
  try {
    return { portfolio: await assemble(imports, (id) => source.store.getSnapshot(source.account, id)) };
  } catch (error) {
    if (error instanceof PlainError) return { portfolio: { tables: {} }, trouble: error };
    throw error;
  }
}
