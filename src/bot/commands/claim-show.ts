import { z } from 'zod';
import { whichClaim as which } from './claims/arguments.ts';
import { detailsView } from './claims/details.ts';
import { historyView } from './claims/history.ts';
import { claimView } from './claims/view.ts';
import { whichClaim } from './claims/which-claim.ts';
import { command } from './command.ts';

export const claimShow = command({
  id: 'claim-show',
  summary: 'Show one claim: what is missing, the next deadline, its history',
  examples: ['what is missing on the Contoso claim'],
  args: z.object({ ...which, part: z.enum(['missing', 'history', 'details']).optional() }),
  permission: 'claims',
  needsData: false,
  changes: false,
  confidential: true,
  run(given, context) {
    const found = whichClaim(given, context);
    if ('ask' in found) return found.ask;
    switch (given.part) {
      case 'history':
        return historyView(found.claim);
      case 'details':
        return detailsView(found.claim);
      case 'missing':
        return claimView(found.claim, context, { asked: 'missing' });
      case undefined:
        return claimView(found.claim, context);
    }
  },
});
