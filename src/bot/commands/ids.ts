/** Commands by id, as cards, JSON and manifests name them. */
export const COMMAND_IDS = [
  'score',
  'explain',
  'trend',
  'gaps',
  'customers',
  'people',
  'rules',
  'import',
  'undo',
  'members',
  'whoami',
  'help',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];
