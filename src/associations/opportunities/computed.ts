/** What was computed of a portfolio and month, so that the next question finds it ready. */
import { keepNewest } from '../../keep-newest.ts';
import {
  type Effect,
  effectsOf,
  type Gain,
  gainsOf,
  type Month,
  type NearMiss,
  type NewAssociation,
  nearMisses,
  type Portfolio,
  type RuleSet,
  type Scorecard,
  score,
  withAssociation,
} from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import type { Way } from './ways.ts';

/** More than the lists of all designations need; a claim's form asks for whatever products somebody types. */
const MOST_KEPT = 1000;

export interface Computed {
  /** Who would count for more if everybody had the association: one scoring for all of them. */
  screened(way: Way): ReadonlyMap<string, readonly Gain[]>;
  /** A whole scoring the first time, so `isReady` says whether it would be one. */
  effects(associations: readonly NewAssociation[]): readonly Effect[];
  isReady(associations: readonly NewAssociation[]): boolean;
  nearMisses(): readonly NearMiss[];
}

export function computedOf(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month): Computed {
  const months = byMonth(portfolio, ruleSet);
  const known = months.get(asOf) ?? compute(portfolio, ruleSet, asOf);
  months.set(asOf, known);
  return known;
}

const byMonth = remember((_portfolio: Portfolio, _ruleSet: RuleSet) => new Map<Month, Computed>());

function compute(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month): Computed {
  const before = score(portfolio, ruleSet, asOf);
  const after = (associations: readonly NewAssociation[]): Scorecard => {
    const changed = associations.reduce((from, one) => withAssociation(from, one, asOf, ruleSet), portfolio);
    return score(changed, ruleSet, asOf);
  };
  const screens = new Map<string, ReadonlyMap<string, readonly Gain[]>>();
  const effects = new Map<string, readonly Effect[]>();
  const keyOf = (associations: readonly NewAssociation[]) => JSON.stringify(associations);
  let near: readonly NearMiss[] | undefined;
  return {
    screened(way) {
      const key = `${way.estate} ${way.type}`;
      const known = screens.get(key) ?? gainsOf(before, after([{ ...way, tenants: 'all' }]));
      screens.set(key, known);
      return known;
    },
    effects(associations) {
      const key = keyOf(associations);
      const known = effects.get(key) ?? effectsOf(before, after(associations));
      effects.set(key, known);
      keepNewest(effects, MOST_KEPT);
      return known;
    },
    isReady: (associations) => effects.has(keyOf(associations)),
    nearMisses() {
      near ??= nearMisses(portfolio, ruleSet, before);
      return near;
    },
  };
}
