/** Messages that are only manners. */
import { clean } from './clean.ts';
import { SHORTHAND } from './shorthand.ts';
import type { SocialWord } from './understanding.ts';

const SAID: readonly (readonly [word: SocialWord, texts: string])[] = [
  [
    'yes',
    'yes, make the draft, make a draft, create the draft, make it, create it, draft it, y, yep, yeah, yup, sure, ok, okay, k, go, go ahead, do it, confirm, confirmed, please do, yes please, yes do it, correct, right, exactly, that is right, ja, ja bitte, oui, si, klar, daccord, vale, claro, absolutely, of course, definitely, sounds good, fine, yea, ye, jep, jawohl, affirmative, ok do it, ok go, yes go ahead, sure thing, make it so, thats right, d accord',
  ],
  [
    'no',
    'no, n, nope, nah, no thanks, no thank you, dont, do not, not now, stop, nein, non, better not, no way, negative, nein danke, no gracias, non merci, rather not, please dont, please do not, not really, no please',
  ],
  [
    'thanks',
    'thanks, thank you, thank you very much, thanks a lot, many thanks, thanks a bunch, thanks very much, thank you so much, cheers, great thanks, perfect thanks, ok thanks, cool thanks, danke, vielen dank, danke schon, merci, merci beaucoup, gracias, muchas gracias, great, perfect, awesome, nice, cool, good job, well done, nice one, much appreciated, appreciated, brilliant, thanks seventy, good bot, super, very good, great job, excellent, lovely, wonderful, amazing, thank u, got it, got it thanks, thats great, that helps, thats helpful',
  ],
  [
    'hello',
    'hello, hi, hey, hi there, hello there, hey there, good morning, good afternoon, good evening, morning, hallo, guten morgen, guten tag, moin, servus, gruss gott, bonjour, bonsoir, salut, hola, buenos dias, buenas, buenas tardes, hi seventy, hello seventy, hey seventy, hiya, howdy, yo, good day, greetings, hi all, hello everyone, hi team, anyone there, are you there, you there',
  ],
  [
    'never-mind',
    'never mind, nevermind, nvm, forget it, forget about it, forget that, cancel, cancel that, abort, skip, skip it, leave it, drop it, no matter, scrap that, ignore that, ignore me, disregard, wrong chat, wrong window, vergiss es, egal, laisse tomber, laissez tomber, olvidalo, dejalo, not important, doesnt matter, its fine, all good, dont bother, no worries, never mind thanks, stop that, ignore, quit, exit, oubliez, oublie',
  ],
];

const WORD_OF: ReadonlyMap<string, SocialWord> = new Map(
  SAID.flatMap(([word, texts]) => texts.split(',').map((text) => [plain(text), word] as const)),
);

/** Longest of the texts above, with room for a name and a please. */
const MOST_LETTERS = 60;

/** The word the whole text says, if it says nothing else. A mention without words is a hello. */
export function socialWord(text: string): SocialWord | undefined {
  const cleaned = clean(text);
  if (cleaned.length > MOST_LETTERS) return undefined;
  if (cleaned.trim() === '') return text.trim() === '' ? undefined : 'hello';
  const said = plain(cleaned);
  return WORD_OF.get(said) ?? WORD_OF.get(said.replace(/ (seventy|bot|mate|team|all|then|everyone|lot)$/, ''));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORTHAND.get(word) ?? word)
    .join(' ');
}
