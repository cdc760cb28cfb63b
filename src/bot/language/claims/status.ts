/** Which claims a list is asked for: where they stand, and until when something is due. */
import type { ClaimStatus } from '../../../associations/claims/claim.ts';
import type { Due } from '../../../associations/claims/find.ts';
import type { Day } from '../../../scoring/index.ts';
import { ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { liesBehind } from '../time/ahead.ts';
import { daysOf } from '../time/calendar.ts';
import { type Span, spanIn } from '../time/spans.ts';

type Statuses = readonly [ClaimStatus, ...ClaimStatus[]];
const WITH_MICROSOFT: Statuses = ['submitted', 'under-review', 'dispute'];

const STATUSES: Sayings<Statuses> = [
  [
    ['rejected-final'],
    'reject|rejected|declined|refused for good|ever',
    'finally|definitely|permanently|endgultig rejected|abgelehnt|lost',
    'final|definitive rejection|rejections|rejected|refusal|refusals|no|decision',
    'rejected|lost|lose|declined|refused ... good|ever|final',
    'no|not ... appeal|dispute left|possible|more|anymore',
    'rejected finally',
    'rejected definitively',
  ],
  [
    ['customer-consent-denied'],
    'customer|customers|client|clients|kunde|kunden denied|declined|refused|rejected|opted',
    'consent denied',
    'opted out',
    'by customer|customers',
    'customer|customers|client|clients|kunden said|says|say|sagten no|nein',
    'customer|customers|client|clients not agree|agreed|consent|want',
    'customer|customers|client|clients ... refused|refuse|declined|decline|rejected|denied|no',
    'no|without|refused|refuse|withheld|missing consent',
  ],
  [
    ['partner-action-required'],
    'action required',
    'need|needs|needing|require|requires|await|awaiting|wait|waiting for|on? our|us|partner action|answer|reply|input',
    'waiting|wait|waits|stuck|sitting|lie|lies|lying|hang|hangs|hanging|parked|sit|sits for|on|with|at us|me',
    'ball ... us|our|my',
    'our|my turn|move|court|plate|desk',
    'bounced|returned|came back to? us?',
    'we|i owe|have to|must answer|reply|respond|do|fix|act|microsoft|something',
    'questions from microsoft|ms|reviewer|reviewers',
    'wait|waiting|waits for action|reply|answer ... partner|us|our',
    'wait|waiting|waits for action',
    'ruckfragen|attend|esperan ... nous|nosotros|uns',
    'ruckfragen',
    '{reviewer} want|wants|wanted|need|needs|needed|ask|asks|asked|asking|requests|requested',
    'missing|lacking|need|needs|needing more? {document}|{proof}|info|information|papers',
    'sent back',
    'on our side',
  ],
  [
    ['under-review'],
    '{reviewer} reviews|looks|looking|reviewing',
    'under|in review',
    'reviewed|reviewing',
    'being looked|checked',
    'in prufung',
    'en revision',
    'en cours de? review|revision',
  ],
  [
    WITH_MICROSOFT,
    'waiting|wait|waits|pending ... microsoft|ms|approval|decision|answer|review',
    'with|at|by microsoft|ms|reviewer|reviewers|redmond',
    'microsoft|ms|reviewers|redmond has|have|is|sits|sitting|desk|court',
    'pending|pendiente|pendientes|ausstehend|ausstehende',
    'en attente|espera',
    'not|un|undecided decided|answered|heard',
    'in flight|progress',
  ],
  [
    ['draft'],
    'draft|drafts|drafted|entwurf|entwurfe|brouillon|brouillons|borrador|borradores',
    'unsent|unsubmitted|unfiled|unfinished|uncompleted',
    'nobody|noone|never finished|completed|finish',
    'half finished|done|filled|written|ready|complete|made',
    'not|never ... submitted|sent|filed|handed|send|submit|finished|completed|finish',
    'nobody sent|submitted|filed',
    'started|begun ... not|never',
    'nobody has sent',
  ],
  [['dispute'], 'dispute|disputes|disputed|disputing|appeal|appealed|appeals'],
  [
    ['disassociated'],
    'disassociated|dissociated|disassociate',
    '{lose} {claim}|{claims}',
    'taken|took|take away',
    '{claim}|{claims} ... lost',
    'lost ... another partner',
  ],
  [
    ['approved'],
    'approve|approved|accepted|granted|won|successful|genehmigt|genehmigte|bewilligt|bewilligte|approuves|approuvees|acceptes|acceptees|aprobadas|aprobados',
    'went|gone|came|made|got|get|are|is through',
    'green light',
  ],
  [
    ['rejected'],
    'rejected|refused|denied|declined|unsuccessful|rejection|rejections|rejete|rechazado|abgelehnt|abgelehnte|rejetes|rejetees|refuses|refusees|rechazados|rechazadas',
    'turn|turned|knocked|shot down|back',
    'bounced|knockback',
  ],
  [
    ['submitted'],
    'send off',
    'submissions|submission',
    'submitted|sent|filed|eingereicht|eingereichte|soumises|enviadas',
  ],
];

const OVERDUE: Sayings<Due> = [
  [
    'overdue',
    'overdue|late|uberfallig|retard|vencidas|vencidos',
    'past due|deadline',
    'missed|passed deadline|deadlines',
    'deadline|deadlines passed|missed',
  ],
];

export const STATUS_PATTERNS: readonly string[] = [...patternsOf(STATUSES), ...patternsOf(OVERDUE)];

const statusesIn = firstSaid(STATUSES);
const overdueIn = firstSaid(OVERDUE);

/** "Filed in October" are all that were submitted then, wherever they stand now. */
export function statusIn(line: ReadLine, today: Day): ClaimStatus | Statuses | undefined {
  const statuses = statusesIn(line);
  if (statuses?.[0] === 'submitted' && statuses.length === 1 && happenedIn(line, today) !== undefined) return undefined;
  return statuses?.length === 1 ? statuses[0] : statuses;
}

/** Told of by the day on which they came about; what stands in any other status is still to be worked on. */
const HAPPENED: ReadonlySet<ClaimStatus> = new Set<ClaimStatus>([
  'submitted',
  'approved',
  'rejected',
  'rejected-final',
  'customer-consent-denied',
  'disassociated',
]);
const speaksOfDeadline = firstSaid<true>([
  [true, 'due|overdue|late|deadline|deadlines|action|needs|need|needing|expire|expires|expiring|fallig'],
]);

/** The days in which the claims that are asked for were submitted, or came to the status that is asked for. */
export function happenedIn(line: ReadLine, today: Day): Span | undefined {
  if (speaksOfDeadline(line)) return undefined;
  const statuses = statusesIn(line);
  const open = ofKind(line.entities, 'period').some(
    ({ value: { which, unit } }) => which === 'this' && (unit === 'day' || unit === 'week' || unit === 'month'),
  );
  if (open && !statuses?.every((status) => HAPPENED.has(status))) return undefined;
  return spanIn(line, today);
}

const TODAY = new Set(['today', 'tonight', 'heute', 'aujourd', 'hoy']);

export function dueIn(line: ReadLine, today: Day): Due | undefined {
  if (happenedIn(line, today) !== undefined) return undefined;
  if (overdueIn(line)) return 'overdue';
  if (line.words.some((word) => TODAY.has(word))) return 'today';
  const periods = ofKind(line.entities, 'period').map(({ value }) => value);
  const units = periods.flatMap(({ which, unit }) => (which === 'this' ? unit : []));
  if (units.includes('day')) return 'today';
  if (units.includes('week')) return 'this-week';
  if (units.includes('month')) return 'this-month';
  const next = periods.flatMap(({ which, unit }) => (which === 'next' ? unit : []));
  if (next.includes('week')) return 'next-week';
  return next.includes('month') ? 'next-month' : undefined;
}

/** "Due in the next 14 days": within so many days. */
export function dueWithin(line: ReadLine): number | undefined {
  const length = ofKind(line.entities, 'length').find((one) => !liesBehind(line, one));
  const asked = length !== undefined && (speaksOfDeadline(line) || comes(line, length));
  return asked ? daysOf(length.value) : undefined;
}

/** "In the next 14 days", "within a week". */
const comes = ({ words }: ReadLine, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  words.slice(Math.max(0, from - 1), to).some((word) => COMING.has(word));
const COMING = new Set('next coming following within nachsten kommenden prochains proximos'.split(' '));
