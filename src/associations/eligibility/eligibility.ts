/** Which association counts where: the newest answer from the scoring rules, and where the playbooks say otherwise. */
import {
  type AssociationType,
  type Designation,
  type Metric,
  type Month,
  type RuleSet,
  TRACKS,
  type Track,
} from '../../scoring/index.ts';
import { normalise } from '../../scoring/normalise.ts';
import { associationMetrics, partsOf, sourceOf, type Way, waysNow, waysThen } from './counting.ts';
import { eligibilitySchemas, type Facts, type Part } from './eligibility-schema.ts';
import factTables from './facts.json' with { type: 'json' };
import { grouped, type WayGroup } from './groups.ts';
import playbookTables from './playbooks.json' with { type: 'json' };

const PLAYBOOKS = eligibilitySchemas.playbooks.parse(playbookTables);
/** Attributions that never count, limits of single types, and what certifications need instead. */
export const ELIGIBILITY_FACTS: Facts = eligibilitySchemas.facts.parse(factTables);
/** Editions of the partner associations playbook, oldest first; what they say of eligibility is the same. */
export const PLAYBOOK_EDITIONS = PLAYBOOKS.editions;

/**
 * partly: in some of the metrics, or on one of the tracks, that were asked about; where metrics were named, also in a part
 * of them alone, since who asks about Power Platform usage must not hear a plain yes that holds for Dynamics 365.
 */
export type Verdict = 'yes' | 'partly' | 'no';

export interface Question {
  readonly type: AssociationType;
  readonly designation: Designation;
  /** Empty: all metrics that associations reach. */
  readonly metrics: readonly Metric[];
  /** Absent: both. */
  readonly track?: Track | undefined;
  /** Absent: all. A metric without parts is asked about in any case. */
  readonly parts?: readonly Part[] | undefined;
}

export interface Eligibility extends Question {
  readonly verdict: Verdict;
  readonly counts: readonly WayGroup[];
  /** Where the rules are from, in words. */
  readonly source: string;
  /** The first month the rules hold. */
  readonly since: Month;
  /** What the playbooks say on top of the rules, and what they leave out; null where they agree. */
  readonly playbooks: { readonly more: readonly WayGroup[]; readonly less: readonly WayGroup[] } | null;
}

/** What counts by a rule set. Metrics that only certifications reach are covered by no association: the verdict is no. */
export function eligibilityOf(ruleSet: RuleSet, question: Question): Eligibility {
  const { type, designation, track, parts } = question;
  const reached = associationMetrics(ruleSet, designation);
  const metrics = question.metrics.length === 0 ? reached : question.metrics;
  const cells = metrics.flatMap((metric) => (track ? [track] : TRACKS).map((on) => ({ metric, track: on })));
  const isIn = (cell: (typeof cells)[number]) => (way: Way) => way.metric === cell.metric && way.track === cell.track;
  const isOfPart = (part: Part) => part === 'whole' || parts === undefined || parts.includes(part);
  const partsAsked = (metric: Metric) => partsOf(ruleSet, designation, metric).filter(isOfPart);
  const isAsked = (way: Way) =>
    way.type === type && isOfPart(way.part) && way.designation === designation && cells.some((cell) => isIn(cell)(way));

  const now = waysNow(ruleSet).filter(isAsked);
  const then = waysThen(PLAYBOOKS, ruleSet).filter(isAsked);
  const isCovered = (cell: (typeof cells)[number]) => {
    const ways = now.filter(isIn(cell));
    if (question.metrics.length === 0) return ways.length > 0;
    return partsAsked(cell.metric).every((part) => ways.some((way) => way.part === part));
  };
  // Where one part is asked about, naming it at each metric tells nothing.
  const put = (ways: readonly Way[]) =>
    parts === undefined
      ? grouped(ways, type, partsAsked)
      : grouped(distinct(ways.map((way) => ({ ...way, part: 'whole' }))), type, () => ['whole']);
  const [more, less] = [without(then, now), without(now, then)];
  return {
    ...question,
    verdict: now.length === 0 ? 'no' : cells.every(isCovered) ? 'yes' : 'partly',
    counts: put(now),
    ...sourceOf(ruleSet, designation),
    playbooks: more.length + less.length === 0 ? null : { more: put(more), less: put(less) },
  };
}

/** An attribution that never counts, by any of its names. */
export function neverCountingNamed(text: string): Facts['neverCounting'][number] | undefined {
  const written = normalise(text);
  return ELIGIBILITY_FACTS.neverCounting.find(({ id, names }) => id === text || names.includes(written));
}

const keyOf = ({ metric, track, part, activity }: Way) => `${metric} ${track} ${part} ${activity}`;

const distinct = (ways: readonly Way[]) => [...new Map(ways.map((way) => [keyOf(way), way])).values()];

function without(ways: readonly Way[], others: readonly Way[]): readonly Way[] {
  const known = new Set(others.map(keyOf));
  return ways.filter((way) => !known.has(keyOf(way)));
}
