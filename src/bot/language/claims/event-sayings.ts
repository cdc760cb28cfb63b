/** The words in which people tell what happened to a claim. */
import type { ClaimEvent } from '../../../associations/claims/change.ts';

export interface EventSaying {
  readonly event: ClaimEvent;
  /** Said of a claim, these words alone show that something happened to it. */
  readonly telling?: readonly string[];
  /** Ordinary words: they tell the event once it is clear that one is told. */
  readonly ordinary?: readonly string[];
}

const MICROSOFT = 'microsoft|ms|reviewer|reviewers|they|portal|center';
const CUSTOMER = 'customer|client|kunde|kunden|cliente|<customer>';
const REFUSED =
  'refused|refuses|refuse|declined|declines|decline|denied|denies|rejected|rejects|disagreed|abgelehnt|verweigert|rechazado|rechazo';

/** The first that matches holds: how a dispute ended before the word "dispute", and Microsoft's no before anybody's. */
export const EVENT_SAYINGS: readonly EventSaying[] = [
  {
    event: 'approve',
    ordinary: [
      'dispute|appeal ... won|accepted|approved|successful',
      'won ... dispute|appeal|einspruch',
      'approved after all',
    ],
  },
  {
    event: 'reject',
    ordinary: ['dispute|appeal ... lost|failed|unsuccessful|rejected|denied', 'lost ... dispute|appeal|einspruch'],
  },
  {
    event: 'disassociate',
    telling: ['disassociate|disassociated|disassociates|disassociation|dissociated'],
  },
  {
    event: 'dispute',
    telling: ['dispute|disputing|appeal|appealing|appealed|contest|contested|contesting|einspruch|contester|impugnar'],
    ordinary: [
      'widersprechen|widerspruch|objection|protest',
      'disputar|rechazo',
      'not agree|accept ... rejection|rejected|decision|refusal|denial',
      'fight|fighting|challenge|challenging|against|disagree ... rejection|rejected|decision|refusal|denial',
      'fight|challenge it|{claim}|<claim>',
    ],
  },
  {
    event: 'resubmit',
    telling: [
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
    ordinary: [
      'resend|resent|nochmal',
      'sent|filed|handed|submit|send ... again|anew',
      'way ... again',
      'handed|sent|submitted|filed & second time',
      'back with|at|in microsoft|ms|them|review|reviewer|reviewers|redmond',
      'back to reviewer|reviewers|redmond',
      'sent|gave|provided|supplied|uploaded|added extra|papers|questions',
      'renvoye|nachgereicht ... documents|dokumente|unterlagen',
    ],
  },
  {
    event: 'request-info',
    telling: [
      '{reviewer} want|wants|wanted|need|needs|needed|ask|asks|asked|asking|wanting|requesting|requests|requested|require|requires|required|wollen|braucht',
      'more|additional|further|better info|information|{document}|{proof}|details needed|requested|wanted',
      'action required',
      'request|requested info',
      'microsoft will|mochte mehr',
      'microsoft demande|veut|pide|quiere',
    ],
    ordinary: [
      'request|requested information|papers',
      'returned|bounced|sent ... question|questions',
      'has|have|had|got|with|came questions|ruckfragen',
      'want|wants|wanted|ask|asks|asked additional|further|extra',
      'more info|information asked',
      'more paper|papers|paperwork',
    ],
  },
  {
    event: 'reject',
    ordinary: [
      `${MICROSOFT} said|says|say no|nein`,
      `microsoft|ms|reviewer|reviewers ${REFUSED}`,
      'no|nein from|von microsoft|ms|them|reviewer|reviewers|redmond',
      'came|comes|was|is back rejected|negative|denied|declined|refused',
      'it no',
    ],
  },
  {
    event: 'approve',
    ordinary: ['came|comes|is back approved|accepted|granted|positive'],
  },
  {
    event: 'request-info',
    telling: ['sent|came|got ... back to? us?'],
    ordinary: ['returned|bounced ... back|us'],
  },
  {
    event: 'customer-declined',
    telling: [
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
    ordinary: [
      `${CUSTOMER} ... ${REFUSED} consent|it|us`,
      `customer|client ... <claim> ${REFUSED}`,
      `kunde|kunden|<customer> ... {claim} abgelehnt|verweigert`,
      `${REFUSED} by|from|vom|von|par|por ${CUSTOMER}`,
      'refusal|denial|rejection|objection by|of|from customer|client|<customer>',
      `${REFUSED}|refusing|withheld ... consent|zustimmung`,
      'notification|mail|consent ... decline|declined|no',
      'objected|objects',
      'never heard of us',
      'not|never know|knows|knew us',
      'clicked|answered|replied|pressed|hit no|nein|decline',
      'no ... consent',
      'not agree|agreed|consented|consent',
    ],
  },
  {
    event: 'disassociate',
    telling: [
      'lost {claim}|<claim>',
      'lost ... another|other|different partner',
      'moved|went|switched|gone|changed to another|other|different partner',
      'removed|dropped as|from',
      'another partner took|claimed|has',
    ],
    ordinary: [
      'end|ended|ending|release|remove|drop|dropped|terminate|terminated|cancel|give|hand|lost association|por',
      'association ... back|over|ended|gone|removed|released',
      'let go of',
      'drop|take|remove|taking|took us',
    ],
  },
  {
    event: 'withdraw',
    telling: [
      'withdraw|withdrew|withdrawn|withdrawing|cancel|cancels|cancelled|canceled|retract|retracted|abandon|discard|scrap|retirer|retirez|retira|retirar|anular|annuler|zuruckziehen|zuruckgezogen|stornieren',
      'take|took|taken|pull|pulled back',
      'drop|pull {claim}|<claim>',
      'delete|remove {claim}|<claim>',
    ],
    ordinary: [
      'take|took|taking|pull|pulled|pulling ... back',
      'drop|dropping|pull|bin|kill|stop|forget|trash|delete ... draft|{claim}|<claim>',
      'not pursue|pursuing|file|continue',
      'zieh|ziehe|ziehen|zog ... zuruck',
      'in|into bin|trash',
      'kill it|that',
    ],
  },
  {
    event: 'reject',
    telling: [
      'reject|rejected|rejects|refused|denied|declined|abgelehnt|refusee|rejetee|rejete|rechazado|rechazada|rechazaron',
      'turned|turn|knocked|shot down|back',
      'not approved|accepted',
    ],
  },
  {
    event: 'approve',
    telling: [
      'approve|approved|approves|accept|accepted|accepts|granted|genehmigt|bewilligt|angenommen|approuve|approuvee|acceptee|validee|aprobado|aprobada|aceptado|aceptada|aprobaron',
      'went|is|came|gone|made|got|it through|thru',
      'green light',
      'got|have|received approval',
      'approval came|arrived|is in|here|there',
    ],
    ordinary: [
      '<claim>|<customer>|claim through|green|passed',
      'is|turned|shows|went green',
      'got|have|received|gave|given ok|yes|thumbs',
      'said|says yes',
      'approval|genehmigung for|from|of|fur|von',
    ],
  },
  {
    event: 'start-review',
    telling: [
      'under|in review',
      'being reviewed|checked',
      'start|starts|started review|reviewing',
      'review ... started|starts|began',
      'reviewing',
      '{reviewer} reviews|looks|looking|checking|checks',
      'in prufung',
      'en revision',
    ],
    ordinary: [
      'being|been|get|gets|getting looked|read',
      'start|starts|started|begin|begins|began|begun reading|looking|checking|on|with',
      'review ... begun|running|on',
      'pick|picks|picked|picking|take|took|taken ... up',
      '{reviewer} looked|opened|opens|has',
      'looks|looked|looking at|into',
      'in bearbeitung',
    ],
  },
  {
    event: 'submit',
    telling: [
      'submit|submits|submitted|submitting|filed|lodged|eingereicht|einreichen|soumis|soumise|soumettre|envoyee|enviada|enviado|presentada|presentado',
      'sent ... off|microsoft|{claim}|<claim>',
      'send ... off',
      'sent|handed|turned|put in',
      'sent off',
      'went|gone|goes out',
    ],
    ordinary: [
      'sent ... ms|redmond|over',
      'pressed|hit|clicked|pushed send',
      'off|out|way|gone|went to microsoft|ms|redmond|them',
      '<claim>|{claim}|<customer>|is out',
      'we|i|just sent',
      'mark|marked it|this|that|<claim>|{claim}|<customer> as? sent',
      '<claim>|<customer> sent',
      'hand|handed|hands|handing ... in',
      '<claim>|{claim}|<customer> with microsoft|ms',
      'abgeschickt|verschickt|weggeschickt',
    ],
  },
];
