/** The partner as the bot sees it: the portfolio of the account's imports, or the sample partner before the first one. */
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
  /** The scorecard of a month, `asOf` unless named; computed once. */
  scorecard(month?: Month): Scorecard;
  /** The scorecard as it stood before the last import; null when that was the first. */
  beforeLastImport(): Promise<Scorecard | null>;
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
  return async (given) => {
    const account = given ?? (await source.store.read(source.account));
    const key = `${source.thisMonth()} ${account.imports.map(({ id }) => id).join(' ')}`;
    if (kept?.key !== key) {
      const partner = load(source, account.imports);
      kept = { key, partner };
      partner.catch(() => {
        if (kept?.partner === partner) kept = undefined;
      });
    }
    return kept.partner;
  };
}

async function load(source: PartnerSource, imports: readonly ImportRecord[]): Promise<Partner> {
  const sample = imports.length === 0 && source.sample !== undefined;
  const portfolio = sample
    ? await source.sample!()
    : await assemble(imports, (id) => source.store.getSnapshot(source.account, id));
  const asOf = source.asOf ?? lastFullMonth(portfolio, source.thisMonth());
  const cards = new Map<Month, Scorecard>();
  return {
    portfolio,
    sample,
    empty: imports.length === 0 && !sample,
    imports,
    asOf,
    scorecard(month = asOf) {
      const known = cards.get(month);
      if (known) return known;
      const fresh = score(portfolio, ruleSetFor(month), month);
      cards.set(month, fresh);
      return fresh;
    },
    async beforeLastImport() {
      const earlier = withoutLast(imports);
      return earlier.length === 0 ? null : (await load(source, earlier)).scorecard();
    },
  };
}
