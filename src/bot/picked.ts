/** A question with buttons that is answered by typing: "the first one", "2", or what a button says. */
import type { Suggestion } from './message.ts';

const ORDINALS: readonly (readonly string[])[] = [
  ['1', '1st', 'first', 'erste', 'ersten', 'premier', 'premiere', 'primero', 'primera', 'former'],
  ['2', '2nd', 'second', 'zweite', 'zweiten', 'deuxieme', 'segundo', 'segunda', 'latter'],
  ['3', '3rd', 'third', 'dritte', 'dritten', 'troisieme', 'tercero', 'tercera'],
];
const ASIDE = new Set('the one option number no nr button please take pick i mean der die das le la el'.split(' '));

/** The button that the text means; undefined where it says anything else. */
export function picked(text: string, offered: readonly Suggestion[]): Suggestion | undefined {
  const words = wordsOf(text);
  const said = words.filter((word) => !ASIDE.has(word));
  const [word] = said;
  if (word === undefined) return undefined;
  if (said.length === 1 && word === 'last') return offered.at(-1);
  const place = said.length === 1 ? ORDINALS.findIndex((names) => names.includes(word)) : -1;
  if (place >= 0) return offered[place];
  const same = (one: string) => wordsOf(one).join(' ') === words.join(' ');
  return offered.find(({ label }) => same(label));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
