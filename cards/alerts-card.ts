/** What somebody is told unasked, here and alone; or how to begin. */
import type { Program } from '../src/alerts/program.ts';
import type { Subscription } from '../src/alerts/subscription.ts';
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { dayName } from './parts/format.ts';
import { header } from './parts/header.ts';
import { cut, joined } from './parts/list.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { beginButtons, SUMMARY_HERE, subscriptionButtons } from './parts/subscription-buttons.ts';
import { type Addressee, conditions, willWrite } from './parts/subscription-words.ts';
import { aside, block } from './parts/text.ts';
import { designationName } from './parts/words.ts';

export interface AlertsShown {
  readonly subscriptions: readonly { readonly subscription: Subscription; readonly to: Addressee }[];
  readonly program: Program;
  /** Whether the asker may tell what the partner is enrolled in. */
  readonly mayEnrol: boolean;
  /** It is a conversation others read. */
  readonly shared: boolean;
  /** What else is worth knowing, a sentence each. */
  readonly notes: readonly string[];
}

const NOTHING_YET =
  'You are told nothing unasked yet. I can write the day a score slips, with the cause and a way back, or sum up the week.';
const ENROL = 'Tell me your enrolment, such as: our anniversary is 15 August 2027, we are enrolled in Security.';

export function alertsCard({ subscriptions, program, mayEnrol, shared, notes }: AlertsShown): Face {
  const none = subscriptions.length === 0;
  const first = subscriptions.map(({ subscription, to }) => willWrite(subscription, to));
  return face({
    headline: none ? NOTHING_YET : (first[0] ?? ''),
    frame: null,
    buttons: none ? beginButtons(shared) : missing(subscriptions, shared),
    pieces: [
      header('Alerts'),
      none ? { shows: [block(NOTHING_YET)], says: [] } : NOTHING,
      ...subscriptions.map(({ subscription }, index) => subscriptionPiece(subscription, first[index] ?? '', index > 0)),
      ...[enrolment(program, mayEnrol), ...notes].filter((line) => line !== '').map(small),
    ],
  });
}

/** In a channel that is told nothing, the summary for it. */
const missing = (shown: AlertsShown['subscriptions'], shared: boolean): readonly Button[] =>
  shared && !shown.some(({ subscription }) => subscription.place.kind === 'conversation') ? [SUMMARY_HERE] : [];

/** @param further whether the first line is not the headline of the card */
function subscriptionPiece(subscription: Subscription, first: string, further: boolean): Piece {
  const lines = conditions(subscription).map((line) => cut(line, 300));
  return {
    shows: [
      block(first, { weight: 'bolder', spacing: 'medium', ...(further && { separator: true }) }),
      ...lines.map((line) => aside(line)),
      { type: 'ActionSet', spacing: 'small', actions: subscriptionButtons(subscription).map((one) => button(one)) },
    ],
    says: [...(further ? [first] : []), ...lines],
  };
}

function enrolment({ enrolled, anniversary }: Program, mayEnrol: boolean): string {
  if (enrolled.length === 0) return mayEnrol ? ENROL : '';
  const when = anniversary === '' ? 'the anniversary is not known' : `the anniversary is ${dayName(anniversary)}`;
  return `You are enrolled in ${joined(enrolled.map(designationName), 'and')}; ${when}.`;
}

const small = (line: string): Piece => ({ shows: [aside(line, { spacing: 'medium' })], says: [line] });
