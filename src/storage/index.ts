export { ACCOUNT_SCHEMA, type Account, accountSchema, EMPTY_ACCOUNT } from './account.ts';
export { openEmbeddedStore } from './embedded/open.ts';
export * from './errors.ts';
export type { ChangeOptions, Decision, Json, PendingEvent, Store, StoredRecord } from './store.ts';
