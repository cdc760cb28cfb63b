import { z } from 'zod';
import { whichClaim as which } from './claim-arguments.ts';
import { detailsView } from './claim-details.ts';
import { historyView } from './claim-history.ts';
import { claimView } from './claim-view.ts';
import { command } from './command.ts';
import { whichClaim } from './which-claim.ts';

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
