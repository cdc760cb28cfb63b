/** What became of an alert that does not hold any more: one line, careful to claim no more than that. */
import type { Alert } from '../../src/alerts/alert.ts';
import { SOMEBODY } from './alert-causes.ts';
import type { AlertReader } from './alert-reader.ts';
import { whereOf } from './alert-said.ts';
import { capital } from './capital.ts';
import { monthName } from './format.ts';
import { cut } from './list.ts';
import { ASSOCIATION_NAMES, metricName, PLURAL_METRICS } from './words.ts';

/** "Security is not under 70 any more". */
export function overInWords(alert: Alert, { names, today }: Pick<AlertReader, 'names' | 'today'>): string {
  const { facts, due } = alert;
  const where = whereOf(alert);
  const past = due !== null && due < today;
  switch (facts.kind) {
    case 'below-line':
      return `${where} is not under ${facts.line} any more`;
    case 'below-line-ahead':
      return `${where} is not about to fall under ${facts.line} any more`;
    case 'metric-zero':
      return `${where} ${metricName(facts.metric).toLowerCase()} ${isOrAre(facts.metric)} not at zero any more`;
    case 'metric-zero-ahead':
      return `${where} ${metricName(facts.metric).toLowerCase()} ${isOrAre(facts.metric)} not about to reach zero any more`;
    case 'qualified':
      return `${where} does not qualify any more`;
    case 'customer-fell':
      return `${cut(facts.customer)} is not missing from ${where} any more`;
    case 'association-ended':
      return `${ASSOCIATION_NAMES[facts.type]} with ${cut(facts.customer)} is back, or another association took its place`;
    // Whose end only costs nothing any more is not told as over (isRenewed).
    case 'certification-ends':
      return `${capital(`${cut(facts.certification, 40)} of ${names ? cut(facts.person) : SOMEBODY}`)} was renewed`;
    case 'claim-deadline':
      return `Claim ${facts.claim} (${cut(facts.customer)}) ${past ? 'is past that deadline' : 'has moved on'}`;
    case 'claim-declined':
      return `Claim ${facts.claim} (${cut(facts.customer)}) is not rejected any more`;
    case 'ask-again':
      return `The ${ASSOCIATION_NAMES[facts.type]} request at ${cut(facts.customer)} is settled`;
    case 'window-closing':
      return past ? `The time to enrol ${where} has passed` : `${where} is not running out of time to enrol any more`;
    case 'anniversary':
      return past ? `The renewal of ${where} has closed` : `The renewal of ${where} is not open any more`;
    case 'import-overdue':
      return `The exports of ${monthName(facts.month)} are not overdue any more`;
  }
}

const isOrAre = (metric: Parameters<typeof metricName>[0]) => (PLURAL_METRICS.has(metric) ? 'are' : 'is');
