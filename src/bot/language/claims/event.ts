/** What people say happened to a claim. */
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { Line } from '../matcher.ts';

const EVENTS: Sayings<ClaimEvent> = [
  [
    'resubmit',
    'resubmit|resubmitted|resubmitting|responded|nachgereicht',
    're|erneut submit|submitted|eingereicht',
    'submitted again',
    'back to microsoft|ms|them|review',
    '{document}|answer|answers ... with|at microsoft|ms|them',
    'answered|replied microsoft|ms|them|reviewer|reviewers|on|to|claim|<claim>',
    'we answered|replied',
    'sent|gave|given|provided|delivered|supplied {reviewer} ... rest|missing|remaining|additional|requested|{document}|{proof}|info|answers',
    'sent|gave|given|provided|delivered|supplied rest|missing|remaining|additional|requested',
  ],
  [
    'request-info',
    '{reviewer} want|wants|wanted|need|needs|needed|ask|asks|asked|asking|wanting|requesting|requests|requested|require|requires|required|wollen|braucht',
    'more|additional|further|better info|information|{document}|{proof}|details needed|requested|wanted',
    'action required',
    'request|requested info',
    'sent|came|got ... back to? us?',
    'microsoft will|mochte mehr',
    'microsoft demande|veut|pide|quiere',
  ],
  [
    'customer-declined',
    'customer|client|kunde|cliente refused|refuses|declined|declines|denied|rejected|objected|objects|disagreed|abgelehnt|refuse',
    'customer|client|kunde|cliente <claim> refused|refuses|declined|declines|denied|rejected|abgelehnt|verweigert',
    '<customer> refused|refuses|declined|declines|objected|objects|opted',
    'opt|opted|opts out',
    'not want us',
    'want|wants out',
    'said|says no',
    'consent denied',
    'customer declined',
  ],
  [
    'dispute',
    'dispute|disputing|appeal|appealing|appealed|contest|contesting|einspruch|contester|impugnar',
    'widersprechen',
  ],
  [
    'disassociate',
    'disassociate|disassociated|disassociates|disassociation|dissociated',
    'lost {claim}|<claim>',
    'lost ... another|other|different partner',
    'moved|went|switched|gone|changed to another|other|different partner',
    'removed|dropped as|from',
    'another partner took|claimed|has',
  ],
  [
    'withdraw',
    'withdraw|withdrew|withdrawn|withdrawing|cancel|cancels|cancelled|canceled|retract|retracted|abandon|discard|scrap|retirer|retirez|retira|retirar|anular|annuler|zuruckziehen|zuruckgezogen|stornieren',
    'take|took|taken|pull|pulled back',
    'drop|pull {claim}|<claim>',
    'delete|remove {claim}|<claim>',
  ],
  [
    'reject',
    'reject|rejected|rejects|refused|denied|declined|abgelehnt|refusee|rejetee|rejete|rechazado|rechazada|rechazaron',
    'turned|turn|knocked|shot down|back',
    'not approved|accepted',
  ],
  [
    'approve',
    'approve|approved|approves|accept|accepted|accepts|granted|genehmigt|bewilligt|angenommen|approuve|approuvee|acceptee|validee|aprobado|aprobada|aceptado|aceptada|aprobaron',
    'went|is|came|gone|made|got|it through',
    'green light',
    'got|have|received approval',
    'approval came|arrived|is in|here|there',
  ],
  [
    'start-review',
    'under|in review',
    'being reviewed|checked',
    'start|starts|started review|reviewing',
    'review ... started|starts|began',
    'reviewing',
    '{reviewer} reviews|looks|looking|checking|checks',
    'in prufung',
    'en revision',
  ],
  [
    'submit',
    'submit|submits|submitted|submitting|filed|lodged|eingereicht|einreichen|soumis|soumise|soumettre|envoyee|enviada|enviado|presentada|presentado',
    'sent ... off|microsoft|{claim}|<claim>',
    'send ... off',
    'sent|handed|turned|put in',
    'sent off',
    'went|gone|goes out',
  ],
];

export const EVENT_PATTERNS: readonly string[] = patternsOf(EVENTS);

export const eventIn: (line: Line) => ClaimEvent | undefined = firstSaid(EVENTS);
