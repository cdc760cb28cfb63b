/** What holds now of all that is worth an alert. */
import { alertsNowCard } from '../../../../cards/index.ts';
import { alertsHolding } from '../../alerts/alerts-holding.ts';
import { readerOf } from '../../digest/reader.ts';
import type { Context, Outcome } from '../command.ts';
import { ownSubscription, subscriptionHere } from './where.ts';

export async function now(context: Context): Promise<Outcome> {
  const { account, conversation, frame, member, partner, today } = context;
  const shared = conversation.place === 'shared';
  const subscription = shared ? subscriptionHere(context) : ownSubscription(context);
  const alerts = alertsHolding(await context.alertsNow(), { member, subscription, shared });
  const reader = readerOf({ member, shared, partner, program: account.program, today });
  const { names, money, claims } = reader;
  return { face: alertsNowCard(frame, { alerts, reader }), sensitive: names || money || claims };
}
