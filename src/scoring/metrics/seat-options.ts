/** Modern Work growth and deployments: one value for each association type, and the better of them is the metric. */
import type { SeatView } from '../books/seat-view.ts';
import { coverageOf } from '../coverage.ts';
import type { Track } from '../ids.ts';
import { EPSILON } from '../numbers.ts';
import type { RuleOf } from '../rules/metric-schema.ts';
import type { MetricScore } from '../scorecard.ts';
import { rankOf, type Standing } from '../standing.ts';
import type { Context } from './context.ts';
import { metricScore } from './metric-score.ts';
import { hasRow, seatStanding, seatsOf } from './seats.ts';
import { explanationOf, type Verdict, type Why } from './verdict.ts';
import { whyNot } from './why-not.ts';

type OptionRule = RuleOf<'seat-usage-growth'> | RuleOf<'seat-deployments'>;

/** How one option is computed from that type's rows alone. */
export interface OptionMethod {
  readonly value: (view: SeatView) => number;
  /** undefined: the tenant does not count. */
  readonly amount: (view: SeatView, tenant: number) => number | undefined;
  /** Why not, of a tenant with rows in the view. */
  readonly otherwise: (view: SeatView, tenant: number) => Why;
  /** The part of a counted tenant that does not count. */
  readonly besides: (view: SeatView, tenant: number) => readonly Why[];
}

interface Option {
  readonly option: 'cpor' | 'dpor' | 'csp';
  readonly fullMarksAt: number;
  readonly view: SeatView;
  readonly value: number;
  /** Before capping. */
  readonly raw: number;
}

export function bestOption(rule: OptionRule, track: Track, context: Context, method: OptionMethod): MetricScore {
  const { portfolio, month, yearBefore } = context;
  const coverage = coverageOf(portfolio, rule.needs, month);
  const [first] = rule.tracks[track].options;
  const paysAt = (fullMarksAt: number) => ({ points: rule.max, per: fullMarksAt });
  const unknown = () => metricScore({ rule, coverage, pays: paysAt(first!.fullMarksAt), value: null });
  if (!coverage.known.get('office-usage')) return unknown();

  const options: Option[] = [];
  for (const { option, fullMarksAt } of rule.tracks[track].options) {
    const view = seatsOf(context, {
      designation: 'modern-work',
      associations: { types: [option] },
      seats: rule.seats,
    });
    if (!view) return unknown();
    const value = method.value(view);
    options.push({ option, fullMarksAt, view, value, raw: (value / fullMarksAt) * rule.max });
  }
  const present = options.filter(({ view }) =>
    view.tenants.some((_, tenant) => hasRow(view, tenant, month) || hasRow(view, tenant, yearBefore)),
  );
  // The options stand in the order of precedence, so a tie stays with the earlier one.
  const [start, ...rest] = present;
  const best = start && rest.reduce((chosen, option) => (option.raw > chosen.raw + EPSILON ? option : chosen), start);
  return metricScore({
    rule,
    coverage,
    pays: paysAt((best ?? first!).fullMarksAt),
    value: best?.value ?? 0,
    ...(best ? { more: { option: best.option } } : {}),
    explain: () => explanationOf(verdicts(best ?? options[0]!, options, context, method)),
  });
}

function verdicts(best: Option, options: readonly Option[], context: Context, method: OptionMethod): Verdict[] {
  const { month, nameOf } = context;
  const others = options.filter((option) => option !== best);
  return best.view.tenants.map((id, tenant): Verdict => {
    const named = { subject: nameOf(id), id };
    const amount = method.amount(best.view, tenant);
    if (amount !== undefined) return { ...named, amount, not: method.besides(best.view, tenant) };
    const own = seatStanding(best.view, tenant, month);
    const elsewhere = own === 'counts' ? undefined : others.find(({ view }) => isFurther(view, tenant, month, own));
    if (elsewhere) return { ...named, not: whyNotElsewhere(elsewhere, tenant, month, method) };
    return { ...named, not: whyNot(own, () => method.otherwise(best.view, tenant)) };
  });
}

/** Without rows of the chosen type, what the tenant is in the other option tells more than "not this type". */
function isFurther(view: SeatView, tenant: number, month: number, than: Standing): boolean {
  return rankOf(seatStanding(view, tenant, month)) > rankOf(than);
}

function whyNotElsewhere({ option, view }: Option, tenant: number, month: number, method: OptionMethod): Why[] {
  return whyNot(seatStanding(view, tenant, month), () =>
    method.amount(view, tenant) === undefined
      ? method.otherwise(view, tenant)
      : { reason: 'other-option', detail: `counts by ${option.toUpperCase()}, which brings no more points` },
  );
}
