/** What one cause brings about: the worst of it, and in a few words the rest. */
import { type AlertGroup, isFall } from '../../src/alerts/index.ts';
import type { AlertReader } from './alert-reader.ts';
import { type AlertSaid, whereOf } from './alert-said.ts';
import { alertInWords } from './alert-words.ts';
import { joined } from './list.ts';
import { totalInWords } from './standing.ts';
import { designationName, metricName } from './words.ts';

/** As one alert is said. */
export function groupInWords(
  { lead, others }: AlertGroup,
  reader: AlertReader,
): AlertSaid & { readonly beside: string } {
  const said = alertInWords(lead, reader);
  const parts = [fallen({ lead, others }), zeroes(others)].filter((words) => words !== '');
  const when = 'month' in lead.facts ? 'then ' : '';
  return { ...said, beside: parts.map((words) => `${when}also ${words}`).join('; ') };
}

/** "under 70: Security (62.0)". A designation under two lines is said once. */
function fallen({ lead, others }: AlertGroup): string {
  const seen = new Set(isFall(lead) && 'line' in lead.facts ? lead.designations : []);
  const lines = others.flatMap(({ facts, designations }) => {
    const [id] = designations;
    if (!('line' in facts) || id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [`${designationName(id)} (${totalInWords({ total: facts.total, needed: facts.line })}) under ${facts.line}`];
  });
  return joined(lines, 'and');
}

/** "at zero: intermediate certifications in Data & AI, advanced certifications in Infrastructure". */
function zeroes(others: AlertGroup['others']): string {
  const zero = others.flatMap((alert) =>
    'metric' in alert.facts && isFall(alert) ? [{ alert, metric: alert.facts.metric }] : [],
  );
  const byMetric = Map.groupBy(zero, ({ metric }) => metric);
  const parts = Array.from(byMetric, ([metric, own]) => {
    const designations = own.flatMap(({ alert }) => alert.designations);
    return `${metricName(metric).toLowerCase()} in ${whereOf({ designations })}`;
  });
  return parts.length === 0 ? '' : `at zero: ${parts.join(', ')}`;
}
