/** The history of a claim in words. */
import { claimHistoryCard, type HistoryShown } from '../../../../cards/index.ts';
import { CLAIM_STATUSES, type Claim, type ClaimFields, type Contact } from '../../../associations/claims/claim.ts';
import { CONTACT_LABELS, FIELD_LABELS } from '../../../associations/claims/fields.ts';
import type { HistoryLine } from '../../../associations/claims/history.ts';
import { STATUS_WORDS } from '../../../associations/claims/machine.ts';
import type { Outcome } from '../command.ts';
import { claimButtons } from './buttons.ts';

type Change = HistoryLine['changes'][number];

/** Every change, newest first. */
export function historyView(claim: Claim): Outcome {
  const { show, details } = claimButtons(claim);
  const lines = claim.history.map(lineInWords).reverse();
  return {
    face: claimHistoryCard({ claim, lines, buttons: [show, details] }),
    resolved: { claim: claim.id },
  };
}

function lineInWords({ at, by, kind, changes, reason }: HistoryLine): HistoryShown {
  const what = [
    ...(kind === 'created' ? ['Draft made'] : changes.map((change) => changeInWords(kind, change))),
    ...(reason === undefined || reason === '' ? [] : [`Reason: “${reason}”`]),
  ];
  return { at, by: by.name, what };
}

function changeInWords(kind: HistoryLine['kind'], { field, from, to }: Change): string {
  switch (kind) {
    case 'comment':
      return `Comment: “${to}”`;
    case 'proof-added':
      return `Proof added: ${to}`;
    case 'proof-removed':
      return `Proof removed: ${from || to}`;
    case 'status':
      return `${statusInWords(from)} → ${statusInWords(to)}`;
    default:
      return `${fieldInWords(field)}: ${from || 'empty'} → ${to || 'empty'}`;
  }
}

const statusInWords = (text: string): string => {
  const status = CLAIM_STATUSES.find((each) => each === text);
  return status ? STATUS_WORDS[status] : text;
};

/** What a history calls a thing that is no field of the form. */
const OTHER_LABELS: Readonly<Record<string, string>> = { portalId: 'Partner Center number', ticks: 'Ticked' };

/** `customerContact.email` -> "Customer contact: e-mail address". */
function fieldInWords(field: string): string {
  const [name = '', part = ''] = field.split('.');
  const label = FIELD_LABELS[name as keyof ClaimFields] ?? OTHER_LABELS[name] ?? name;
  const of = CONTACT_LABELS[part as keyof Contact];
  return of === undefined ? label : `${label}, ${of}`;
}
