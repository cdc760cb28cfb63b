import { isMonth, type Month } from '../../scoring/index.ts';
import { readDay } from './day.ts';

const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const NUMBER_OF = new Map(
  NAMES.flatMap((name, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [
      [name, number],
      [name.slice(0, 3), number],
    ];
  }),
);
const IN_WORDS = /^([a-z]+)(?:, |[ –-])(20\d\d)$/i;

/**
 * The calendar month a cell names: `2026-07`, any day of it, or in English (`July, 2026`, `Jul 2026`, `Jul-2026`). Fiscal
 * month names are calendar months too: the year is taken as written.
 * @returns null when it is none of these, or outside 2000 to 2099
 */
export function readMonth(text: string): Month | null {
  if (isMonth(text)) return text;
  const words = IN_WORDS.exec(text);
  if (words) {
    const number = NUMBER_OF.get(words[1]!.toLowerCase());
    return number ? `${words[2]}-${number}` : null;
  }
  const month = readDay(text)?.slice(0, 7);
  return month?.startsWith('20') ? month : null;
}
