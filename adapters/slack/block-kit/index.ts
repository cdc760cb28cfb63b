/** Adaptive Cards as Slack Block Kit: see README.md. */
export { errorsFor } from './errors.ts';
export { CARD_ACTION_IDS } from './ids.ts';
export { toMessage } from './message.ts';
export { OUTCOMES, type Outcome } from './outcomes.ts';
export { readAction } from './press.ts';
export { slackFileUrl } from './slack-file.ts';
export type * from './types.ts';
export { valuesOf } from './values.ts';
export { toHome, toView } from './view.ts';
