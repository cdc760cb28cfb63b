/** "For 2 hours", "4h", "90 minutes". */
import type { ReadLine } from '../read.ts';
import { numberIn } from '../time/numbers.ts';
import { typedNumberAt } from '../time/typed-number.ts';

const UNIT = /^(?:h|hrs?|hours?|stunden?|heures?|horas?)$/;
const MINUTES = /^(?:min|mins|minutes?|minuten|minutos?)$/;
const JOINED = /^(\d{1,9})(?:h(?:rs?)?|(mins?))$/;

/** As said, for `alerts` to refuse what is none; less than an hour is rounded up. Undefined where none are said. */
export function hoursIn(line: Pick<ReadLine, 'words' | 'spans' | 'text'>): number | undefined {
  const { words } = line;
  const unit = words.findIndex((word) => UNIT.test(word) || MINUTES.test(word));
  const [, joined, minutes] = words.map((word) => JOINED.exec(word)).find((said) => said !== null) ?? [];
  const said = unit < 0 ? joined && Number(joined) : numberBefore(line, unit);
  if (said === undefined || said === '') return undefined;
  const hours = minutes !== undefined || MINUTES.test(words[unit] ?? '') ? said / 60 : said;
  return hours > 0 ? Math.max(1, hours) : hours;
}

/** "Half an hour", "1.5 hours": decimals are words of their own. */
function numberBefore({ words, spans, text }: Pick<ReadLine, 'words' | 'spans' | 'text'>, unit: number) {
  const decimals = words.keys().find((at) => at < unit && at >= unit - 2 && /^\d+$/.test(words[at]!));
  if (decimals === undefined) return numberIn(words[unit - 1]);
  return typedNumberAt(text, spans[decimals]![0]);
}
