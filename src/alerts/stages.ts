/** One thing may be told of in stages that all hold at once; who lists what holds shows the latest. */
import type { Alert } from './alert.ts';
import { causeKey, STAGES } from './keys.ts';

const stageOf = ({ key }: Alert): number => STAGES.findIndex((stage) => key.endsWith(`#${stage}`));

/** Without the stages that a later one of the same thing has overtaken, in the order given. */
export function withoutEarlierStages(alerts: readonly Alert[]): readonly Alert[] {
  const latest = new Map<string, Alert>();
  for (const alert of alerts) {
    const known = latest.get(causeKey(alert.key));
    if (!known || stageOf(alert) > stageOf(known)) latest.set(causeKey(alert.key), alert);
  }
  const shown = new Set(latest.values());
  return alerts.filter((alert) => shown.has(alert));
}
