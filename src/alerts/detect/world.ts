/** All that decides what is worth telling. */
import type { Claim } from '../../associations/claims/claim.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import type { Holding } from '../../associations/holding.ts';
import type { ImportRecord } from '../../portfolio/import.ts';
import type { Day, Month, Portfolio, Scorecard } from '../../scoring/index.ts';
import type { Program } from '../program.ts';

export interface AlertWorld {
  readonly today: Day;
  /** null while there is nothing to score: then only claims and reminders are told. */
  readonly scores: ScoredPartner | null;
  readonly claims: readonly Readonly<Claim>[];
  readonly claimSettings: Pick<ClaimSettings, 'holidays'>;
  /** The book of associations. */
  readonly holdings: readonly Holding[];
  /** Oldest first; none for the fictional partner. */
  readonly imports: readonly Pick<ImportRecord, 'at'>[];
  readonly program: Readonly<Program>;
  /** The lines somebody wants to hear about, the one that qualifies among them. */
  readonly lines: readonly number[];
}

export interface ScoredPartner {
  readonly portfolio: Portfolio;
  /** The last full month, or an earlier one by somebody's wish. */
  readonly asOf: Month;
  /** The last month that all monthly reports reach. */
  readonly reaches: Month;
  /** The scorecard of any month up to `asOf`. Asked for often, and what is derived is kept with it: the same object each time. */
  readonly scorecard: (month: Month) => Scorecard;
}
