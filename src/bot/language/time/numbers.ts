/** Small numbers as digits or words. */

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['zero', 0],
    ['a an one ein eine einem einen un une una uno', 1],
    ['two couple zwei deux dos', 2],
    ['three few drei trois tres', 3],
    ['four vier quatre cuatro', 4],
    ['five funf cinq cinco', 5],
    ['six sechs seis', 6],
    ['seven sieben sept siete', 7],
    ['eight acht huit ocho', 8],
    ['nine neun neuf nueve', 9],
    ['ten zehn dix diez', 10],
    ['eleven', 11],
    ['twelve dozen zwolf douze doce', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ['twenty', 20],
    ['thirty dreissig trente treinta', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty sechzig soixante sesenta', 60],
    ['eighty', 80],
    ['ninety neunzig noventa', 90],
  ].flatMap(([words, value]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)]),
  ),
);

/** The words above, for the spelling of what people type. */
export const NUMBER_WORDS: readonly string[] = Object.keys(WORDS);

/** The number a word says, up to 999,999; undefined when it is none. */
export function numberIn(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,6}$/.test(word)) return Number(word);
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
