/** The arguments of the claim commands: ids where a text was understood, plain texts where a form was filled in. */
import { z } from 'zod';
import type { ClaimInputId } from '../../../../cards/index.ts';
import { CLAIM_EVENTS } from '../../../associations/claims/change.ts';
import { ACTIVITIES, CLAIM_STATUSES } from '../../../associations/claims/claim.ts';
import { LONGEST, type Typed } from '../../claims/inputs.ts';
import { customer, oneOrMore } from '../arguments.ts';

const text = (longest: number) => z.string().trim().max(longest);
/** As many as a list of a claim may have. */
const MOST = 30;

/** Which claim: our number (`C7`) or Partner Center's, or what it is about. */
export const whichClaim = {
  claim: text(40).optional(),
  customer,
  /** By the names of products.ts; others stay as typed. */
  product: oneOrMore(text(100), MOST).optional(),
};

export const status = oneOrMore(z.enum(CLAIM_STATUSES), MOST);
export const event = z.enum(CLAIM_EVENTS);

/** Characters of what is written on a claim besides its fields. */
export const LONGEST_REMARK = { comment: 2000, number: 40 } as const;

const typed = Object.fromEntries(
  Object.entries(LONGEST).map(([id, longest]) => [id, text(longest).optional()]),
) as Record<ClaimInputId, z.ZodOptional<z.ZodString>>;

/** The inputs of the forms. Unlike elsewhere they may be empty: a form wants to say itself what is missing. */
export const claimInputs = {
  ...typed,
  products: z.union([text(LONGEST.products), z.array(text(100).min(1)).min(1).max(30)]).optional(),
  /** From a form as a text, joined by commas. */
  activity: z.union([oneOrMore(z.enum(ACTIVITIES), MOST), text(LONGEST.activity)]).optional(),
};
export const claimSaid = z.object(claimInputs);
export type ClaimSaid = z.infer<typeof claimSaid>;

/** What a form or a sentence said, as texts; an absent one was not on the form. */
export function typedIn(said: ClaimSaid): Typed {
  const ids = Object.keys(LONGEST) as ClaimInputId[];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = said[id];
      return value === undefined ? [] : [[id, typeof value === 'string' ? value : value.join(JOINED_BY[id] ?? ', ')]];
    }),
  );
}
/** The values of a choice are joined without a blank. */
const JOINED_BY: Partial<Record<ClaimInputId, string>> = { activity: ',' };
