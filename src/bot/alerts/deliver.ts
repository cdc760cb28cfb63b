/** One message on its way: marked, made as its receiver may see it now, sent, and struck off. */
import type { Delivery } from '../../alerts/delivery.ts';
import { begun, failed, isHopeless, parked, readyAt } from '../../alerts/due/index.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import { errorForLog } from '../../log-error.ts';
import type { Account } from '../../storage/account.ts';
import { instant } from '../clock.ts';
import type { Reply } from '../message.ts';
import type { DeliverParts } from './deliver-parts.ts';
import { worldOf } from './round-world.ts';

/** Milliseconds a platform may take over one message before the next one to its place has its turn. */
const PATIENCE = 120_000;
const GIVEN_UP = 'It has not taken a message for a day.';

/** Delivers one message, if it is still there and may be sent. Never throws, unless the store fails. */
export function deliverer(parts: DeliverParts): (id: string) => Promise<void> {
  const { store, account, clock, timing, postOffice, render, standing, log } = parts;

  const change = (decide: (current: Account) => Account) =>
    store.change(account, { at: instant(clock) }, (current) => ({ next: decide(current), result: null }));

  const begin = async (id: string): Promise<Attempt | null> => {
    const at = instant(clock);
    const began = await store.change<{ since: string | null } | null>(account, { at }, (current) => {
      const delivery = current.deliveries.find((one) => one.id === id);
      if (!delivery || readyAt(delivery, current.subscriptions, at) > at) return { result: null };
      return { next: withDelivery(current, begun(delivery, at)), result: { since: delivery.sending } };
    });
    const current = await store.read(account);
    const delivery = current.deliveries.find((one) => one.id === id);
    return began && delivery ? { delivery, current, earlier: began.since } : null;
  };

  const strikeOff = async (delivery: Delivery, lastDigest: Subscription['lastDigest']) =>
    change((current) => ({
      ...current,
      deliveries: current.deliveries.filter(({ id }) => id !== delivery.id),
      subscriptions: current.subscriptions.map((one) =>
        lastDigest && one.id === delivery.subscription ? { ...one, lastDigest } : one,
      ),
    }));

  /** @param made whether there was a message to send: where there was none, the place is not to blame */
  const fail = async ({ delivery, earlier }: Attempt, error: unknown, made: boolean) => {
    const now = instant(clock);
    const sending = !made || isNotSent(error) ? earlier : delivery.sending;
    const hopeless = made && isHopeless({ ...delivery, sending }, now);
    const why = isGone(error) ? error.message : hopeless ? GIVEN_UP : null;
    log.warn({ err: errorForLog(error), ...kindsOf(delivery), parked: why !== null }, 'a message was not delivered');
    await change((current) => {
      const known = current.deliveries.find(({ id }) => id === delivery.id);
      if (!known) return current;
      if (why === null) return withDelivery(current, failed(known, sending, now));
      return { ...current, ...parked(current, known, why, worldOf(current, [], now, postOffice)) };
    });
  };

  const make = async ({ delivery, current }: Attempt): Promise<Message | null> => {
    const reply = await render(delivery, current);
    const scores = reply && delivery.what.kind === 'digest' ? await standing(current) : null;
    return reply && { reply, said: scores && { at: instant(clock), ...scores } };
  };

  const send = async ({ delivery, earlier }: Attempt, { reply, said }: Message) => {
    const again = earlier !== null;
    const since = earlier ?? instant(clock);
    const sent = postOffice
      .send(delivery.place, reply, { key: delivery.id, again, since })
      .then(() => strikeOff(delivery, said));
    // However late it comes through, it is struck off then; until that it counts as failed.
    sent.catch(() => undefined);
    await Promise.race([sent, timing.wait(PATIENCE).then(() => Promise.reject(new TookTooLong()))]);
  };

  return async (id) => {
    const attempt = await begin(id);
    if (!attempt) return;
    let made = false;
    try {
      const message = await make(attempt);
      made = true;
      if (message) await send(attempt, message);
      else await strikeOff(attempt.delivery, null);
    } catch (error) {
      await fail(attempt, error, made);
    }
  };
}

interface Attempt {
  readonly delivery: Delivery;
  /** The account it is made from. */
  readonly current: Account;
  /** When the first attempt before it began that may have come through; null where there was none. */
  readonly earlier: string | null;
}

interface Message {
  readonly reply: Reply;
  /** What a digest says of the scores. */
  readonly said: Subscription['lastDigest'];
}

class TookTooLong extends Error {
  override name = 'TookTooLong';
}

/** The outboxes' own words; which platform said so makes no difference here. */
const isGone = (error: unknown): error is Error => error instanceof Error && error.name === 'ConversationGone';
const isNotSent = (error: unknown): boolean => error instanceof Error && error.name === 'NotSent';

const withDelivery = (account: Account, delivery: Delivery): Account => ({
  ...account,
  deliveries: account.deliveries.map((one) => (one.id === delivery.id ? delivery : one)),
});

/** What the log may say of a message: neither to whom it goes nor what it says. */
const kindsOf = ({ place: { platform, kind }, what, attempts }: Delivery) => ({
  platform,
  place: kind,
  message: what.kind,
  attempts,
});
