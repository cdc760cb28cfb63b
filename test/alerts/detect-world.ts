/** Worlds to look for alerts in: empty but for what a test names. It is Saturday, 21 November 2026. */
import {
  type Alert,
  type AlertKind,
  type AlertOf,
  type AlertWorld,
  alertsOf,
  type ScoredPartner,
} from '../../src/alerts/index.ts';
import { bookOf } from '../../src/associations/book.ts';
import { importedAssociations } from '../../src/associations/imported.ts';
import { type Month, type Portfolio, ruleSetFor, type Scorecard, score } from '../../src/scoring/index.ts';

export const TODAY = '2026-11-21';
export const AS_OF: Month = '2026-10';

export function worldOf(named: Partial<AlertWorld>): AlertWorld {
  return {
    today: TODAY,
    scores: null,
    claims: [],
    claimSettings: { holidays: [] },
    holdings: [],
    imports: [],
    program: { enrolled: [], anniversary: '' },
    lines: [70],
    ...named,
  };
}

export function scoredPartner(portfolio: Portfolio, asOf: Month = AS_OF): ScoredPartner {
  const cards = new Map<Month, Scorecard>();
  return {
    portfolio,
    asOf,
    reaches: asOf,
    scorecard(month) {
      const card = cards.get(month) ?? score(portfolio, ruleSetFor(month), month);
      cards.set(month, card);
      return card;
    },
  };
}

/** The partner with the book of its exports. */
export function worldWith(portfolio: Portfolio, named: Partial<AlertWorld> = {}, asOf: Month = AS_OF): AlertWorld {
  const imported = importedAssociations(portfolio, ruleSetFor(asOf), asOf);
  const holdings = bookOf({ imported, claims: [], records: [], today: named.today ?? TODAY });
  return worldOf({ scores: scoredPartner(portfolio, asOf), holdings, ...named });
}

export function alertsOfKind<K extends AlertKind>(kind: K, world: AlertWorld): readonly AlertOf<K>[] {
  return alertsOf(world).filter((alert: Alert): alert is AlertOf<K> => alert.facts.kind === kind);
}
