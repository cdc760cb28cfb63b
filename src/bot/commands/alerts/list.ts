/** What is told here and to the asker. */
import { alertsCard } from '../../../../cards/index.ts';
import { withoutPastSilence } from '../../../alerts/subscriptions/mute.ts';
import { scopeOf } from '../../access/permissions.ts';
import type { Context, Outcome } from '../command.ts';
import { addressee, ownSubscription, platformNotes, subscriptionHere } from './where.ts';

export function list(context: Context): Outcome {
  const { account, at, member, conversation } = context;
  const [here, own] = [subscriptionHere(context), ownSubscription(context)];
  const shown = [...new Set([here, own])].filter((one) => one !== null).map((one) => withoutPastSilence(one, at));
  const shared = conversation.place === 'shared';
  return {
    face: alertsCard({
      subscriptions: shown.map((subscription) => ({ subscription, to: addressee(subscription.place, context) })),
      program: account.program,
      mayEnrol: scopeOf(member, 'data').length > 0,
      shared,
      notes: own ? platformNotes(own.place, context) : [],
    }),
    sensitive: shared && own !== null,
  };
}
