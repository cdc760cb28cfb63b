/** Claims put into the account of a conversation, and a way to look at them. */
import type { Claim, ClaimFields } from '../../src/associations/claims/claim.ts';
import type { Reply } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { TEAMS } from '../associations/claims/fixtures.ts';
import { type Conversation, conversation, NOVEMBER } from './conversation.ts';

/** Teams at Contoso, claimed for a location of the sample partner. */
export const AT_PORTLAND: ClaimFields = { ...TEAMS, location: '6048215' };

/** A conversation in an account that has these claims. */
export async function withClaims(claims: readonly Claim[], environment: Record<string, string> = {}) {
  const bot = await conversation(environment);
  await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
    next: { ...account, claims: [...claims] },
    result: null,
  }));
  return bot;
}

export async function claimCalled({ store }: Conversation, id: string): Promise<Claim> {
  const claim = (await store.read(ACCOUNT)).claims.find((each) => each.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

/** The labels of all buttons on a card, in reading order. */
export function buttonsOn({ card }: Reply): readonly string[] {
  const inBody = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  return [...inBody, ...(card.actions ?? [])].map(({ title }) => title);
}
