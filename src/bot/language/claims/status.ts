/** Which claims a list is asked for: where they stand, and until when something is due. */
import type { ClaimStatus } from '../../../associations/claims/claim.ts';
import type { Due } from '../../../associations/claims/find.ts';
import type { Day } from '../../../scoring/index.ts';
import { ofKind } from '../entity.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { type Span, spanIn } from '../time/spans.ts';

type Statuses = readonly [ClaimStatus, ...ClaimStatus[]];
const WITH_MICROSOFT: Statuses = ['submitted', 'under-review', 'dispute'];

const STATUSES: Sayings<Statuses> = [
  [
    ['rejected-final'],
    'reject|rejected|declined|refused for good|ever',
    'finally|definitely|permanently|endgultig rejected|abgelehnt',
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
  ],
  [
    ['partner-action-required'],
    'action required',
    'need|needs|needing|require|requires|await|awaiting|wait|waiting for|on? our|us|partner action|answer|reply|input',
    'waiting|wait|waits for|on us',
    '{reviewer} want|wants|wanted|need|needs|needed|ask|asks|asked|asking|requests|requested',
    'missing|lacking|need|needs|needing more? {document}|{proof}|info|information|papers',
    'sent back',
    'on our side',
  ],
  [
    WITH_MICROSOFT,
    'waiting|wait|waits|pending ... microsoft|ms|approval|decision|answer|review',
    'with|at microsoft|ms',
    'pending',
    'in flight|progress',
  ],
  [['under-review'], 'under|in review', 'reviewed|reviewing', 'in prufung', 'en revision'],
  [
    ['draft'],
    'draft|drafts|drafted|entwurf|entwurfe|brouillon|brouillons|borrador|borradores',
    'unsent|unsubmitted|unfiled',
    'not submitted|sent|filed|handed',
    'nobody sent|submitted|filed',
    'nobody has sent',
  ],
  [['dispute'], 'dispute|disputes|disputed|disputing|appeal|appealed|appeals'],
  [
    ['disassociated'],
    'disassociated|dissociated|disassociate',
    '{lose} {claim}|{claims}',
    '{claim}|{claims} ... lost',
    'lost ... another partner',
  ],
  [
    ['approved'],
    'approve|approved|accepted|granted|won|successful|genehmigt|genehmigte|approuvees|aprobadas|aprobados',
    'went|gone|came|made|got through',
  ],
  [
    ['rejected'],
    'rejected|refused|denied|declined|unsuccessful|abgelehnt|abgelehnte|rejetees|refusees|rechazadas|rechazados',
    'turned|knocked down|back',
  ],
  [['submitted'], 'submitted|sent|filed|eingereicht|eingereichte|soumises|enviadas'],
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
  const units = ofKind(line.entities, 'period').flatMap(({ value }) => (value.which === 'this' ? value.unit : []));
  if (units.includes('day')) return 'today';
  if (units.includes('week')) return 'this-week';
  return units.includes('month') ? 'this-month' : undefined;
}
