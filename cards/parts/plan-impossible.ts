/** Why a way that was asked for leads nowhere, and how far it reaches. */
import type { Impossible, StepKind } from '../../src/planning/index.ts';
import { EPSILON } from '../../src/scoring/numbers.ts';
import { capital } from './capital.ts';
import { decimal } from './format.ts';
import { joined } from './list.ts';
import { KIND_WORDS } from './plan-words.ts';
import { FULL_TOTAL } from './standing.ts';
import { metricName, PLURAL_METRICS } from './words.ts';

/** "Skilling alone brings Infrastructure to 70.0 points, but usage growth stays at zero". */
export function impossibleInWords(
  { reason, reaches, only, without, zero }: Impossible,
  needed: number,
  name: string,
): string {
  const subject = capital(
    only
      ? `${kinds(only, 'and')} alone`
      : without
        ? `without ${kinds(without, 'or')}, all the rest`
        : 'all I can count',
  );
  if (reason === 'not-verified') return `I found no way to ${needed} in ${name} that I can promise`;
  const verb = only && (only.length > 1 || PLURAL_KINDS.has(only[0]!)) ? 'bring' : 'brings';
  const enough = reaches >= needed - EPSILON;
  const to = `${decimal(Math.min(reaches, FULL_TOTAL))} ${enough ? 'points' : `of ${needed} points`}`;
  const [first] = zero;
  const stays = first
    ? `, ${enough ? 'but' : 'and'} ${metricName(first).toLowerCase()} ${PLURAL_METRICS.has(first) ? 'stay' : 'stays'} at zero`
    : '';
  const missing = reason === 'report-missing' ? '; a report is missing' : '';
  return `${subject} ${verb} ${name} to ${to}${stays}${missing}`;
}

const PLURAL_KINDS: ReadonlySet<StepKind> = new Set<StepKind>(['customers', 'claims', 'deployments']);
const kinds = (all: readonly StepKind[], word: 'and' | 'or') =>
  joined(
    all.map((kind) => KIND_WORDS[kind]),
    word,
  );
