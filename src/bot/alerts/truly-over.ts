/** Whether what does not hold any more can be told as over. */
import type { Alert, AlertOf } from '../../alerts/alert.ts';
import { isRenewed } from '../../alerts/index.ts';
import type { Day } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';

/** A certification that still ends, and only costs nothing any more, is no news of its own: the scores say why. */
export function isTrulyOver(
  alert: Alert,
  { portfolio, asOf }: Pick<Partner, 'portfolio' | 'asOf'>,
  today: Day,
): boolean {
  return !isEnding(alert) || isRenewed(alert, { portfolio, asOf }, today);
}

const isEnding = (alert: Alert): alert is AlertOf<'certification-ends'> => alert.facts.kind === 'certification-ends';
