/** A message that is due from now on. */
import { hash } from 'node:crypto';
import type { Delivery } from '../delivery.ts';

type Said = Pick<Delivery, 'subscription' | 'place' | 'member' | 'what'>;

/** @param now ISO instant. An alert can come back with the same key, so it tells one message from the next. */
export function newDelivery(said: Said, now: string): Delivery {
  return { ...said, id: idOf(said, now), due: now, sending: null, attempts: 0 };
}

/** The same message to the same place always has the same id. */
function idOf({ subscription, place, member, what }: Said, now: string): string {
  const content = [subscription, place.platform, place.kind, place.id, member, ...contentOf(what, now)];
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, ID_LENGTH);
}

/** 128 bits: no two messages are ever mistaken for one another. */
const ID_LENGTH = 32;

function contentOf(what: Delivery['what'], now: string): readonly unknown[] {
  switch (what.kind) {
    case 'alerts':
      return [what.kind, what.alerts.map(({ key }) => key), what.over.map(({ key }) => key), now];
    case 'digest':
      return [what.kind, what.for];
    case 'parked':
      return [what.kind, what.subscription, now];
  }
}
