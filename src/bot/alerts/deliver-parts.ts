/** What it takes to send what is due. */
import type { Delivery } from '../../alerts/delivery.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import type { Account } from '../../storage/account.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Reply } from '../message.ts';
import type { PostOffice } from './post-office.ts';

/** All waiting goes through this, so that tests need not wait. */
export interface Timing {
  wait(milliseconds: number): Promise<void>;
}

/** Kinds of failures and of places only. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What a digest says of the scores, kept so that the next one can say what moved. */
export type Standing = Pick<NonNullable<Subscription['lastDigest']>, 'asOf' | 'totals'>;

export interface DeliverParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly postOffice: PostOffice;
  /** The message as its receiver may see it at this moment; null where nothing is left to say. */
  readonly render: (delivery: Delivery, account: Account) => Promise<Reply | null>;
  /** null while there are no scores. */
  readonly standing: (account: Account) => Promise<Standing | null>;
  readonly log: Log;
}
