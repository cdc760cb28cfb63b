/** How much of the earned co-op may go into one activity. */
import { z } from 'zod';

const dollars = z.number().int().positive();
const share = z.number().positive().max(1);

export const capSchema = z.discriminatedUnion('kind', [
  /** A share of the co-op earned for a usage period; another one for Surface partners. */
  z.strictObject({ kind: z.literal('share'), share, surface: share }),
  /** Dollars in a usage period. */
  z.strictObject({ kind: z.literal('amount'), usd: dollars }),
  /** A share of the co-op accrued or dollars, whichever is more, in a program period; none for Surface partners. */
  z.strictObject({ kind: z.literal('larger'), share, usd: dollars }),
  /** Dollars for a person at one conference, for so many people, and for all conferences of a period and program. */
  z.strictObject({ kind: z.literal('travel'), person: dollars, people: dollars, period: dollars }),
]);
export type Cap = Readonly<z.infer<typeof capSchema>>;
type TravelCap = Extract<Cap, { kind: 'travel' }>;

/**
 * The most that may go into the activity, in whole US dollars, never more than the fund itself.
 * @param fund earned co-op in US dollars
 */
export function capOf(cap: Cap | undefined, fund: number, surface: boolean): number {
  return Math.floor(Math.min(fund, limitOf(cap, fund, surface)));
}

/** The most that may go into travel and hotel for one conference, in US dollars. */
export const conferenceCapOf = ({ person, people }: TravelCap, fund: number): number => Math.min(fund, person * people);

function limitOf(cap: Cap | undefined, fund: number, surface: boolean): number {
  switch (cap?.kind) {
    case undefined:
      return fund;
    case 'share':
      return fund * (surface ? cap.surface : cap.share);
    case 'amount':
      return cap.usd;
    case 'larger':
      return surface ? fund : Math.max(fund * cap.share, cap.usd);
    case 'travel':
      return cap.period;
  }
}
