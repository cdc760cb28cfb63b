import { z } from 'zod';
import { claimInputs, claimSaid } from './claims/arguments.ts';
import { createClaim } from './claims/create.ts';
import { openClaim } from './claims/open.ts';
import { claimRequest, openQuestion } from './claims/request.ts';
import { command } from './command.ts';

export const claim = command({
  id: 'claim',
  summary: 'Prepare a customer claim (CPOR)',
  examples: ['claim Teams usage at Contoso', 'file a claim'],
  args: z.object({
    ...claimInputs,
    step: z.enum(['form', 'create']).optional(),
    /** What the form was about: it stands where a host has no inputs to fill in. */
    about: claimSaid.optional(),
  }),
  permission: 'claims',
  needsData: false,
  changes: true,
  confidential: true,
  run(args, context) {
    const request = claimRequest(args, context);
    if (request.kind === 'open') return openQuestion(request, args, context);
    return args.step === 'create' ? createClaim(request, context) : openClaim(request, context);
  },
});
