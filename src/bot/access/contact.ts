/** How a member is reached: an e-mail address, or who somebody is on a platform. */

export type Contact =
  /** Lower case. */
  | { readonly kind: 'email'; readonly value: string }
  /** `slack:<team>:<user>` or `teams:<tenant>:<object id>`. */
  | { readonly kind: 'identity'; readonly value: string };

// Plain ASCII: a letter that only looks like another one, or turns into it in lower case, must not open a door.
const EMAIL = "[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z][A-Za-z0-9-]{1,62}";
const IDENTITY = '(?:slack|teams):[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{1,64}';
const WHOLE_EMAIL = new RegExp(`^${EMAIL}$`);
const WHOLE_IDENTITY = new RegExp(`^${IDENTITY}$`);
const EITHER = new RegExp(`(?<![A-Za-z0-9._%+'@:-])(?:${EMAIL}|${IDENTITY})(?![A-Za-z0-9@:-])`, 'g');

/** An address as it is compared; null for anything that is not one whole address. */
export function emailOf(text: string): string | null {
  const address = text.trim();
  return WHOLE_EMAIL.test(address) ? address.toLowerCase() : null;
}

/** The one contact a text consists of; null for anything else. */
export function contactOf(text: string): Contact | null {
  const email = emailOf(text);
  if (email !== null) return { kind: 'email', value: email };
  const identity = text.trim();
  return WHOLE_IDENTITY.test(identity) ? { kind: 'identity', value: identity } : null;
}

/** Every contact within a text, with the characters it takes. */
export function contactsIn(
  text: string,
): readonly { readonly value: string; readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(EITHER), ({ 0: value, index }) => ({ value, from: index, to: index + value.length }));
}
