/** A name nobody has told us: strange words where a name belongs. */
import { CLASSES } from './classes.ts';
import { isInflected } from './inflected.ts';
import { isIn } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { isAbbreviation } from './program/abbreviations.ts';
import type { ReadLine } from './read.ts';
import { SHORTHAND } from './shorthand.ts';
import { STATIC_WORDS } from './static-words.ts';
import { TIME_WORDS } from './time/find-times.ts';
import { fold } from './tokens.ts';
import { WORKDAY_WORDS } from './workday-words.ts';

type NamedWords = Pick<ReadLine, 'words' | 'raw' | 'entities'>;

const LONGEST_NAME = 4;
/** A name may stand right behind one of these … */
const BEFORE_CUSTOMER = new Set(
  'is does do did was why not for at customer client tenant about and of count counts bei fur chez pour warum pourquoi kunde cliente por has with'.split(
    ' ',
  ),
);
const BEFORE_PARTY = new Set(
  'at for with to customer client tenant bei fur chez pour con en claim via of on and add from from'.split(' '),
);
const PLACE = new Set('at bei chez for'.split(' '));
const NO_PARTY = new Set(
  'microsoft partner product products workload workloads center centre pal usage use since from subscription tenant domain location claim claims customer points please'.split(
    ' ',
  ),
);
/** What else stands behind "at" and "for", and is misspelt there. */
const OF_OUR_WORLD: ReadonlySet<string> = new Set([
  ...NO_PARTY,
  ...TIME_WORDS,
  ...[
    'customers',
    'association',
    'people',
    'certs',
    'claim',
    'claims',
    'proof',
    'document',
    'reviewer',
    'designations',
    'score',
    'file',
  ].flatMap((name) => CLASSES[name] ?? []),
]);
const AFTER_PARTY = new Set(['claim', 'customer', 'client', 'tenant', 'account']);
/** "Customer is Fourth Coffee, …": whatever stands there. */
const OUTRIGHT =
  /\b(?:customer|client|kunde|cliente)\s{0,2}(?::|=|\bis\b|\bist\b|\best\b|\bes\b|\bnamed\b|\bcalled\b)\s{0,2}(?<name>[^\s,;:.!?][^,;:!?]{0,80}?)(?=\s{0,2}(?:[,;:!?]|$|\.\s|\.$)|\s+(?:on|for|with|from|since|domain|tenant|subscription|and|please|pls|thanks)\b)/iu;
const BEFORE_PERSON = new Set(
  'has does did is for of about hat can when show tiene von person colleague what which'.split(' '),
);
/** … and, if it has a capital, with one of these between. */
const ARTICLES = new Set(['the', 'our', 'my', 'customer', 'client', 'tenant', 'new']);
const AFTER_CUSTOMER = new Set(['customer', 'client', 'tenant', 'account']);

/** A customer's name as typed, where the words around show that it is one. */
export function unknownCustomer(line: ReadLine): string | undefined {
  return unknownName(line, BEFORE_CUSTOMER, AFTER_CUSTOMER);
}

/** The customer of a claim or an association, as typed: named outright, or where such a name belongs. */
export function unknownPartyOf(line: ReadLine): string | undefined {
  const outright = OUTRIGHT.exec(line.text)?.groups?.name?.trim();
  return outright || nameInPlace(line) || unknownName(line, BEFORE_PARTY, AFTER_PARTY);
}

/** "At The Phone Company", "at fourth coffee": behind such a word also words of ours are part of a name. */
function nameInPlace(line: ReadLine): string | undefined {
  const place = line.words.findIndex((word, at) => PLACE.has(word) && startsName(line, at + 1));
  if (place < 0) return undefined;
  let to = place + 2;
  while (to - place <= LONGEST_NAME && goesOnWith(line, to)) to += 1;
  return line.text.slice(line.spans[place + 1]![0], line.spans[to - 1]![1]);
}

const startsName = (line: ReadLine, at: number): boolean =>
  strange(line, at) ||
  onlyNear(line, at) ||
  (capital(line, at) && !isIn(line, at) && !NO_PARTY.has(line.words[at]!) && !isAbbreviation(line.words[at]!));

/** Where a name belongs, "piper" is one, although it is near an ordinary word; a slip of a word of ours is none. */
function onlyNear(line: ReadLine, at: number): boolean {
  const [typed, read] = [fold(line.raw[at] ?? ''), line.words[at] ?? ''];
  return (
    /^\p{L}{4,}$/u.test(typed) &&
    typed !== read &&
    !STATIC_WORDS.has(typed) &&
    !SHORTHAND.has(typed) &&
    !isIn(line, at) &&
    !(OF_OUR_WORLD.has(read) || LIGHT_WORDS.has(read) || WORKDAY_WORDS.has(read))
  );
}

function goesOnWith(line: ReadLine, at: number): boolean {
  const word = line.words[at];
  if (word === undefined || isIn(line, at) || NO_PARTY.has(word) || !isBeside(line, at)) return false;
  if (capital(line, at)) return true;
  if (capital(line, at - 1)) return (word === 'of' || line.raw[at] === '&') && capital(line, at + 1);
  return line.raw[at - 1] !== '&' && !LIGHT_WORDS.has(word) && !WORKDAY_WORDS.has(word);
}

/** Nothing but a blank, an 's or a sign of names stands between it and the word before. */
const isBeside = (line: ReadLine, at: number): boolean =>
  /^(?:['’]s)?[ .'’-]*$/.test(line.text.slice(line.spans[at - 1]![1], line.spans[at]![0]));

/** A person's name as typed, where the words around or an 's show that it is one. */
export function unknownPerson(line: ReadLine): string | undefined {
  return unknownName(line, BEFORE_PERSON, new Set());
}

function unknownName(line: ReadLine, before: ReadonlySet<string>, after: ReadonlySet<string>): string | undefined {
  for (let from = 0; from < line.words.length; from += 1) {
    if (!strange(line, from)) continue;
    let to = from + 1;
    while (to - from < LONGEST_NAME && (strange(line, to) || belongs(line, to))) to += 1;
    if (inPlace(line, from, before) || after.has(line.words[to] ?? '') || line.possessive.has(to - 1)) {
      return line.raw.slice(from, to).join(' ');
    }
    from = to;
  }
  return undefined;
}

/** The first name in a stretch that nobody has told us, as typed. */
export function strangeNameIn(line: NamedWords): string | undefined {
  const from = line.words.findIndex((_, at) => strange(line, at));
  if (from < 0) return undefined;
  let to = from + 1;
  while (to - from < LONGEST_NAME && (strange(line, to) || belongs(line, to))) to += 1;
  return line.raw.slice(from, to).join(' ');
}

function inPlace(line: ReadLine, from: number, before: ReadonlySet<string>): boolean {
  const previous = line.words[from - 1] ?? '';
  if (before.has(previous)) return true;
  return capital(line, from) && ARTICLES.has(previous);
}

/** Neither one of our words, a form of one or an abbreviation of the program, nor part of a name that was found. */
function strange(line: NamedWords, at: number): boolean {
  const word = line.words[at];
  if (word === undefined || STATIC_WORDS.has(word) || !/^\p{L}[\p{L}\p{N}]+$/u.test(line.raw[at]!)) return false;
  if (isAbbreviation(word) || (!capital(line, at) && isInflected(word))) return false;
  return !isIn(line, at);
}

/** "of" in "Bank of Woodgrove", "Bakery" in "Acme Bakery": goes on with a name written with capitals. */
function belongs(line: NamedWords, at: number): boolean {
  if (line.words[at] === undefined || isIn(line, at) || !capital(line, at - 1)) return false;
  if (capital(line, at)) return true;
  return LIGHT_WORDS.has(line.words[at]!) && line.words[at] === 'of' && capital(line, at + 1) && strange(line, at + 1);
}

function capital(line: NamedWords, at: number): boolean {
  return /^\p{Lu}/u.test(line.raw[at] ?? '');
}
