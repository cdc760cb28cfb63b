/** The scoring library: portfolio and rule set in, points and reasons out. It reads no clock, file or network. */

export * from './certifications.ts';
export * from './compare.ts';
export { tenantOf } from './counted.ts';
export * from './customers.ts';
export * from './describe/index.ts';
export * from './domains.ts';
export * from './forecast/index.ts';
export * from './ids.ts';
export * from './last-full-month.ts';
export { isMonth, lastDayOf, monthBefore, monthLater, monthsUpTo } from './months.ts';
export { certifiedPeople, type Holding, type Person } from './people/people.ts';
export * from './portfolio.ts';
export { RULE_SETS, ruleSetFor } from './rules/index.ts';
export type { CertificationRow, DesignationRule, RuleSet } from './rules/schema.ts';
export * from './scenario/index.ts';
export * from './score.ts';
export * from './scorecard.ts';
export * from './scorecard-json.ts';
export * from './seats.ts';
export * from './what-if/index.ts';
