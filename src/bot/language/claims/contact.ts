/** A person to be written on a claim: "customer contact is Jane Doe, IT manager, jane@contoso.com". */
import { CLAIM_INPUTS, type ClaimInputId } from '../../../../cards/index.ts';
import { contactsIn } from '../../access/contact.ts';
import { oncePerLine } from '../once-per-line.ts';
import type { ReadLine } from '../read.ts';

type Whose = 'customerContact' | 'technicalContact' | 'ownContact';
type ContactInput = Extract<ClaimInputId, `${Whose}${string}`>;
type Said = Readonly<Partial<Record<ContactInput, string>>>;

const WHO = String.raw`\b(?:([Cc]ustomer|[Cc]lient|[Tt]echnical|[Tt]ech|[Oo]ur|[Oo]wn|[Mm]y|[Pp]artner)(?:'s)?\s+)?[Cc]ontact\b`;
/** "Contact of C1 is", "customer contact:". */
const CALLED = new RegExp(
  String.raw`${WHO}[^,:=]{0,60}?(?:\s(?:is|to|will be|should be)\s+|[:=]\s*)(?=\p{Lu}\p{Ll})`,
  'u',
);
/** "With contact Jane Doe". */
const BARELY = new RegExp(String.raw`${WHO},?\s+(?=\p{Lu}\p{Ll})`, 'u');
const WHOSE: Readonly<Record<string, Whose>> = {
  technical: 'technicalContact',
  tech: 'technicalContact',
  our: 'ownContact',
  own: 'ownContact',
  my: 'ownContact',
  partner: 'ownContact',
};
/** "Jane Doe", "Ana de la Cruz". */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|del|la|van|von|der|da|di)){1,4}$/u;
const TITLE = /^[\p{L}&/ .-]{2,60}$/u;

/** What is said of a contact; empty where no person is named in so many words. */
export const contactSaid = oncePerLine(({ text }: ReadLine): Said => {
  const called = CALLED.exec(text) ?? BARELY.exec(text);
  if (called === null) return {};
  const behind = text.slice(called.index + called[0].length);
  const [address] = contactsIn(behind).filter(({ value }) => value.includes('@'));
  const named = address === undefined ? behind : behind.slice(0, address.from);
  const [name = '', title = ''] = named.split(/[,;(]|\s-\s/).map((part) => part.trim());
  if (!NAME.test(name)) return {};
  const whose = WHOSE[called[1]?.toLowerCase() ?? ''] ?? 'customerContact';
  return {
    [`${whose}Name`]: name,
    ...(whose !== 'ownContact' && address !== undefined && TITLE.test(title) && { [`${whose}Title`]: title }),
    ...(address !== undefined && { [`${whose}Email`]: address.value }),
  };
});

/** The arguments it is taken as. */
export const CONTACT_INPUTS = CLAIM_INPUTS.filter((id): id is ContactInput => id.includes('Contact'));
