import { z } from 'zod';
import { digestCard } from '../../../cards/index.ts';
import { SINCE } from '../digest/before.ts';
import { digestOf } from '../digest/digest.ts';
import { alertsWaiting } from '../digest/waiting.ts';
import { subscriptionHere } from './alerts/where.ts';
import { command } from './command.ts';

export const digest = command({
  id: 'digest',
  summary: 'The summary of the week: what moved, what to do, what needs someone',
  examples: ['weekly summary', 'what should we do this week', 'what moved this week'],
  args: z.object({ since: z.enum(SINCE).optional() }),
  permission: 'scores',
  needsData: true,
  changes: false,
  live: true,
  async run(args, context) {
    const { account, partner, member, claimSettings, today, at, conversation, frame } = context;
    const shared = conversation.place === 'shared';
    const subscription = subscriptionHere(context);
    const holding = await context.alertsNow();
    const told = await digestOf({
      account,
      partner,
      member,
      shared,
      claimSettings,
      today,
      since: args.since ?? 'last-month',
      subscription,
      holding,
      news: ({ day }) => ({
        alerts: alertsWaiting(holding, { member, subscription, shared, at, after: day }),
        over: [],
      }),
    });
    const { names, money, claims } = told.reader;
    return { face: digestCard(frame, told), sensitive: names || money || claims };
  },
});
