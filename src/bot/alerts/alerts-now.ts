/** What is worth telling now, whoever hears it. */
import { setImmediate } from 'node:timers/promises';
import type { Alert } from '../../alerts/alert.ts';
import { alertsOf, type ScoredPartner } from '../../alerts/index.ts';
import { bookOf } from '../../associations/book.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import { importedAssociations } from '../../associations/imported.ts';
import { type Day, forecast, lastFullMonth, type Month, ruleSetFor } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import { type Clock, today } from '../clock.ts';
import type { Partner } from '../partner.ts';

export interface AlertsNowParts {
  readonly clock: Clock;
  readonly settings: ClaimSettings;
  readonly partner: (account?: Account) => Promise<Partner>;
}

/**
 * All alerts that hold for an account, by the lines of its subscriptions. It is asked every minute: the answer is kept
 * until the account or the day changes, and the partner keeps its scorecards. Without readable imports only claims and
 * reminders are told.
 */
export function alertsNow({
  clock,
  settings,
  partner,
}: AlertsNowParts): (account: Account) => Promise<readonly Alert[]> {
  let kept: { readonly account: Account; readonly day: Day; readonly answer: Promise<Answer> } | undefined;
  const look = async (account: Account, day: Day): Promise<Answer> => {
    const of = await partner(account);
    const isScored = !of.empty && !of.trouble;
    if (isScored) await warmed(of);
    // Imports that cannot be read now may be readable in a minute.
    return { alerts: alertsOn(day, account, of, isScored, settings), lasting: !of.trouble };
  };
  return async (account) => {
    const day = today(clock);
    // Not by the version: an account may be asked about as it would be with one more subscription.
    if (kept?.account !== account || kept.day !== day) kept = { account, day, answer: look(account, day) };
    const current = kept;
    const answer = await current.answer.catch((error): never => {
      if (kept === current) kept = undefined;
      throw error;
    });
    if (!answer.lasting && kept === current) kept = undefined;
    return answer.alerts;
  };
}

interface Answer {
  readonly alerts: readonly Alert[];
  readonly lasting: boolean;
}

/** After an import of a large partner each of these takes a while; between them others get their turn. */
async function warmed({ portfolio, asOf, scorecard }: Partner): Promise<void> {
  for (const step of [() => scorecard(), () => forecast(portfolio, asOf, 1), () => importedOf(portfolio, asOf)]) {
    step();
    await setImmediate();
  }
}

const importedOf = (portfolio: Partner['portfolio'], asOf: Month) =>
  importedAssociations(portfolio, ruleSetFor(asOf), asOf);

function alertsOn(
  day: Day,
  account: Account,
  partner: Partner,
  isScored: boolean,
  settings: ClaimSettings,
): readonly Alert[] {
  const { claims, associations: records, program, subscriptions } = account;
  const { portfolio, asOf, imports } = partner;
  const scores = isScored ? scoredOf(partner, day) : null;
  const imported = isScored ? importedOf(portfolio, asOf) : [];
  const lines = [ruleSetFor(asOf).qualification.total, ...subscriptions.flatMap(linesOf)];
  return alertsOf({
    today: day,
    scores,
    claims,
    claimSettings: settings,
    holdings: bookOf({ imported, claims, records, today: day }),
    imports,
    program,
    lines: [...new Set(lines)],
  });
}

const linesOf = ({ line, watches }: Account['subscriptions'][number]) => [line, ...watches.map((one) => one.line)];

const scoredOf = ({ portfolio, asOf, scorecard }: Partner, day: Day): ScoredPartner => ({
  portfolio,
  asOf,
  reaches: lastFullMonth(portfolio, day.slice(0, 7)),
  scorecard,
});
