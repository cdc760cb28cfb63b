/** Everything worth telling. */
import { compareText } from '../../scoring/compare-text.ts';
import type { Alert, AlertKind } from '../alert.ts';
import { anniversary } from './anniversary.ts';
import { askAgain } from './ask-again.ts';
import { associationEnded } from './association-ended.ts';
import { belowLine } from './below-line.ts';
import { belowLineAhead } from './below-line-ahead.ts';
import { certificationEnds } from './certification-ends.ts';
import { claimDeadline } from './claim-deadline.ts';
import { claimDeclined } from './claim-declined.ts';
import { customerFell } from './customer-fell.ts';
import { importOverdue } from './import-overdue.ts';
import { metricZero } from './metric-zero.ts';
import { metricZeroAhead } from './metric-zero-ahead.ts';
import { qualified } from './qualified.ts';
import { windowClosing } from './window-closing.ts';
import type { AlertWorld } from './world.ts';

const DETECTORS: { readonly [K in AlertKind]: (world: AlertWorld) => readonly Alert[] } = {
  'below-line': belowLine,
  'metric-zero': metricZero,
  'below-line-ahead': belowLineAhead,
  'metric-zero-ahead': metricZeroAhead,
  qualified,
  'customer-fell': customerFell,
  'association-ended': associationEnded,
  'certification-ends': certificationEnds,
  'claim-deadline': claimDeadline,
  'claim-declined': claimDeclined,
  'ask-again': askAgain,
  'window-closing': windowClosing,
  anniversary,
  'import-overdue': importOverdue,
};

/**
 * All alerts that hold on a day, by key: facts, not events. What happened is what holds now and did not before. Pure: the
 * same world gives the same alerts with the same keys.
 */
export function alertsOf(world: AlertWorld): readonly Alert[] {
  return Object.values(DETECTORS)
    .flatMap((detect) => detect(world))
    .sort((a, b) => compareText(a.key, b.key));
}
