/** The arguments of the command about proof. */
import { z } from 'zod';
import { TICKS, type Tick } from '../../../associations/proof/proof.ts';
import { listOf } from '../arguments.ts';
import { whichClaim } from './arguments.ts';

/** More at once are no proof of one claim any more. */
export const MOST_AT_ONCE = 10;

const file = z.string().trim().max(150);

export const claimProofArguments = z.object({
  ...whichClaim,
  action: z.enum(['list', 'add', 'check', 'tick', 'download', 'remove']).optional(),
  /** A document by its name or its content id; several where they were brought together. */
  file: z.union([file, z.array(file).max(MOST_AT_ONCE)]).optional(),
  /** Joined by commas. */
  ticks: z.string().trim().max(200).optional(),
});

export type ClaimProofArguments = z.infer<typeof claimProofArguments>;

/** What is ticked; what is no tick counts for nothing. */
export function ticksIn({ ticks = '' }: ClaimProofArguments): readonly Tick[] {
  const said = ticks.split(',').map((tick) => tick.trim());
  return TICKS.filter((tick) => said.includes(tick));
}

export const filesIn = ({ file }: ClaimProofArguments): readonly string[] => listOf<string>(file);
