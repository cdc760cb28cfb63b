export * from './compare.ts';
export * from './ids.ts';
export * from './portfolio.ts';
export * from './scorecard.ts';
