/** Certifications that would count if their holders linked them to the partner's account, which costs nothing. */
import { type Figures, portfolioThen } from '../../../planning/index.ts';
import {
  certificationsOf,
  certifiedPeople,
  type Designation,
  type Holding,
  lastDayOf,
  type MetricScore,
  ruleSetFor,
  score,
  type Track,
} from '../../../scoring/index.ts';
import type { Context } from '../command.ts';

export interface NotLinked {
  readonly certification: string;
  /** Only for whoever may see names. */
  readonly person: string | null;
}

/** One for each list or open gate that a person would newly count in, by the figures the plan is made for. */
export function notLinkedFor(
  { month }: Figures,
  { designation, track }: { readonly designation: Designation; readonly track: Track },
  { partner: { portfolio, asOf }, today, seesNames }: Pick<Context, 'partner' | 'today' | 'seesNames'>,
): readonly NotLinked[] {
  const ruleSet = ruleSetFor(month);
  const then = portfolioThen(portfolio, asOf, today);
  const [scored] = score(then, ruleSet, month, [designation]).designations;
  const metrics = scored?.tracks.find((own) => own.track === track)?.metrics ?? [];
  const known = certificationsOf(ruleSet);
  const wanted = metrics.flatMap((metric) => wantedIn(metric, designation, known));
  return certifiedPeople(then, ruleSet, lastDayOf(month)).flatMap(({ name, holdings }) => {
    const missing = new Set(wanted.flatMap((list) => unlinkedOf(holdings, list) ?? []));
    return [...missing].map((certification) => ({ certification, person: seesNames ? name : null }));
  });
}

/** Lists of certifications of which one more person helps. */
function wantedIn(
  { id, points, max, gates = [] }: MetricScore,
  designation: Designation,
  known: ReturnType<typeof certificationsOf>,
): readonly (readonly string[])[] {
  if (points >= max) return [];
  const list = known.filter(({ lists }) =>
    lists.some((each) => each.designation === designation && each.metric === id && each.role === 'list'),
  );
  const open = gates.filter(({ met }) => !met).map(({ certifications }) => certifications);
  return [...open, list.map((certification) => certification.id)];
}

function unlinkedOf(holdings: readonly Holding[], list: readonly string[]): string | null {
  const own = holdings.filter(({ certification }) => certification !== null && list.includes(certification));
  if (own.some(({ counts }) => counts)) return null;
  return own.find(({ reason }) => reason === 'not-linked')?.certification ?? null;
}
