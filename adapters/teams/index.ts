/** Microsoft Teams: one endpoint on the server, and the bot's own voice there. */
export { PUBLIC_CLOUD, type TeamsAuthority } from './authority.ts';
export { type CheckOptions, type CheckResult, checkTeams } from './check.ts';
export type { TeamsAdapter, TeamsOptions } from './options.ts';
