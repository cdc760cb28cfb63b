import type { Present } from '../translation.ts';

export const presentActionSet: Present = ({ actions }, t) => t.actions(actions);
