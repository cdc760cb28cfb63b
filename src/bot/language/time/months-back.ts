/** How many months back a question looks: "over the last year", "since March", "month by month, the last 4". */
import { type Day, type Month, monthBefore } from '../../../scoring/index.ts';
import { ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import type { Reader } from '../reader.ts';
import type { Dates } from '../understanding.ts';
import { aheadIn, BACK, liesBehind } from './ahead.ts';
import { firstDayAfter, monthsOf, monthsSince, pastMonth, startOfPeriod } from './calendar.ts';
import { UNITS } from './find-times.ts';
import { numberIn } from './numbers.ts';

const furtherBack = firstSaid<true>([[true, 'further|farther back', 'longer|everything', 'more history|months|past']]);
/** As far as a trend goes. */
const FURTHEST = 24;

export const lastFullMonth = ({ today, asOf }: Dates): Month => asOf ?? monthBefore(today.slice(0, 7));

/** A look back is one at the data: its months count from the last full one, however long ago that was. */
export const lookBackFrom = ({ today, asOf }: Dates): Day => (asOf === undefined ? today : firstDayAfter(asOf));

/** At least one; undefined where the text names no time that lies behind. */
export const monthsBack: Reader = ({ line, dates, before }) => {
  const ahead = aheadIn(line, lastFullMonth(dates)) !== undefined;
  const length = ofKind(line.entities, 'length').find((one) => !ahead || liesBehind(line, one));
  if (length) return monthsOf(length.value);
  if (ahead) return undefined;
  if (before !== undefined && furtherBack(line)) return FURTHEST;
  const now = lookBackFrom(dates);
  const month = ofKind(line.entities, 'month')[0];
  if (month) return monthsSince(pastMonth(month.value, now), now);
  const period = ofKind(line.entities, 'period').find((entity) => entity.value.which !== 'next');
  if (period === undefined) return countedBack(line);
  return period.value.which === 'last'
    ? monthsOf({ unit: period.value.unit, count: 1 })
    : monthsSince(startOfPeriod(period.value, now), now);
};

const EACH = new Set('each every per by a the'.split(' '));

/** "The last 4" are months; "trend, year" is one. */
function countedBack({ words }: ReadLine): number | undefined {
  const counted = words.findIndex((word, at) => BACK.has(words[at - 1] ?? '') && numberIn(word) !== undefined);
  if (counted >= 0 && OF_MONTHS.has(words[counted + 1] ?? ''))
    return monthsOf({ unit: 'month', count: numberIn(words[counted])! });
  const unit = words.find((word, at) => !EACH.has(words[at - 1] ?? '') && /^(?:year|quarter)$/.test(word));
  return unit === undefined ? undefined : monthsOf({ unit: UNITS.get(unit)!, count: 1 });
}

/** Behind a number that counts nothing else. */
const OF_MONTHS = new Set(['', 'for', 'of', 'in', 'please', 'and']);
