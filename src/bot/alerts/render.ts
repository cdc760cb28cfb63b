/** What a due message says, made at the time of sending with what its reader may see then. */
import { alertsSentCard, type Face, subscriptionParkedCard } from '../../../cards/index.ts';
import type { Alert } from '../../alerts/alert.ts';
import type { Delivery } from '../../alerts/delivery.ts';
import { isAbout, mayHear } from '../../alerts/heard.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import type { Account } from '../../storage/account.ts';
import { memberById } from '../access/find-member.ts';
import type { Member } from '../access/member.ts';
import { may } from '../access/permissions.ts';
import { type Clock, today } from '../clock.ts';
import type { CommandId } from '../commands/ids.ts';
import { readerOf } from '../digest/reader.ts';
import { frameOf } from '../frame.ts';
import type { Reply } from '../message.ts';
import type { Partner } from '../partner.ts';
import { plain } from '../replies.ts';
import { hearerOf } from './hearer.ts';
import { renderDigest } from './render-digest.ts';
import { isTrulyOver } from './truly-over.ts';

export interface RenderParts {
  readonly partner: (account?: Account) => Promise<Partner>;
  readonly claimSettings: ClaimSettings;
  readonly clock: Clock;
  /** Every alert that holds for an account. */
  readonly alertsNow: (account: Account) => Promise<readonly Alert[]>;
}

/** A delivery whose receiver may still hear it. */
export interface Receiving {
  readonly account: Account;
  readonly member: Member;
  /** null for what needs none. */
  readonly subscription: Subscription | null;
  /** Others read it as well. */
  readonly shared: boolean;
}

export type Render = (delivery: Delivery, account: Account) => Promise<Reply | null>;

/** null: nothing is left to say, or whoever it is for may not hear it any more. */
export function renderer(parts: RenderParts): Render {
  return async ({ what, member: id, subscription: owner, place }, account) => {
    const member = memberById(account, id);
    const subscription = account.subscriptions.find((one) => one.id === owner) ?? null;
    if (member === null || (owner !== null && subscription === null)) return null;
    const receiving: Receiving = { account, member, subscription, shared: place.kind === 'conversation' };
    switch (what.kind) {
      case 'alerts':
        return reply('alerts', await alertsFace(what, receiving, parts));
      case 'digest': {
        const { alerts = [], over = [] } = what;
        return reply('digest', await renderDigest(heardOf({ alerts, over }, receiving), receiving, parts));
      }
      case 'parked':
        return reply('alerts', parkedFace(what, receiving));
    }
  };
}

const reply = (command: CommandId, face: Face | null): Reply | null => face && plain(face, command, {});

interface Told {
  readonly alerts: readonly Alert[];
  readonly over: readonly Alert[];
}

async function alertsFace(
  what: Told,
  receiving: Receiving,
  { partner: read, clock }: RenderParts,
): Promise<Face | null> {
  const { account, member, shared } = receiving;
  const heard = heardOf(what, receiving);
  const partner = await read(account);
  const { alerts } = heard;
  const over = heard.over.filter((alert) => isTrulyOver(alert, partner, today(clock)));
  if (alerts.length + over.length === 0) return null;
  const reader = readerOf({ member, shared, partner, program: account.program, today: today(clock) });
  return alertsSentCard(frameOf(partner), { alerts, over, reader });
}

/** Without what was acknowledged elsewhere in between and what may not be heard any more. */
function heardOf({ alerts, over }: Told, receiving: Receiving): Told {
  const seen = new Set(
    receiving.subscription?.told.filter(({ acknowledged }) => acknowledged !== null).map(({ key }) => key),
  );
  const heard = (alert: Alert) => isHeard(alert, receiving);
  return { alerts: alerts.filter((alert) => !seen.has(alert.key) && heard(alert)), over: over.filter(heard) };
}

function isHeard(alert: Alert, { member, subscription, shared }: Receiving): boolean {
  const hearer = hearerOf(member);
  if (subscription !== null) return isAbout(subscription, alert, hearer);
  return mayHear(alert, hearer, shared ? 'conversation' : 'person');
}

/** Only while it is parked, and only for somebody who looks after members. */
function parkedFace(
  { subscription: id, why }: Extract<Delivery['what'], { kind: 'parked' }>,
  { account, member, shared }: Receiving,
): Face | null {
  const parked = account.subscriptions.find((one) => one.id === id);
  if (shared || !parked?.parked || !may(member, 'members')) return null;
  const by = memberById(account, parked.by)?.name ?? null;
  return subscriptionParkedCard({ subscription: id, by, place: parked.place, why });
}
