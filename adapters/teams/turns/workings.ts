import type { Message, Reply } from '../../../src/bot/message.ts';
import type { Log, Timing } from '../../ports.ts';
import type { Voice } from '../calls/voice.ts';
import type { Contacts } from '../contacts/contacts.ts';
import type { Upload } from '../files/upload.ts';
import type { Waiting } from '../files/waiting.ts';
import { type Incoming, placeOf } from '../hear/incoming.ts';
import { type Listener, whereaboutsOf } from '../hear/listener.ts';
import { personId } from '../hear/sender.ts';
import type { UnderWay } from '../under-way.ts';
import type { Asked, Deliver } from './deliver.ts';
import type { HandOut } from './hand-out.ts';
import type { LeftOver } from './left-over.ts';
import type { RunOnce } from './run-once.ts';

/** What every kind of turn works with. */
export interface Workings {
  /** The bot's reply; null when it failed, which has been noted. */
  readonly ask: (message: Message) => Promise<Reply | null>;
  readonly tenant: string;
  readonly listener: Listener;
  readonly contacts: Contacts;
  readonly voice: Voice;
  readonly deliver: Deliver;
  readonly handOut: HandOut;
  readonly waiting: Waiting;
  readonly upload: Upload;
  readonly runOnce: RunOnce;
  readonly leftOver: LeftOver;
  readonly underWay: UnderWay;
  readonly timing: Timing;
  readonly log: Log;
}

export const askedIn = (activity: Incoming, { tenant }: Pick<Workings, 'tenant'>): Asked => ({
  at: whereaboutsOf(activity),
  place: placeOf(activity),
  person: personId(tenant, activity.from),
});
