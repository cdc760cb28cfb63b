/** What the score will be if nothing changes. */
export * from './ahead.ts';
export * from './expected.ts';
export * from './forecast.ts';
