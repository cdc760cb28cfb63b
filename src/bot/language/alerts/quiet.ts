/** "Quiet hours from 20:00 to 7:00". */
import { firstSaid } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { type ClockTime, clockTimesIn } from '../time/clock-times.ts';

const off = firstSaid<true>([
  [true, 'no|without|off|remove|end|stop|delete|cancel ... quiet|hours', 'quiet hours? off'],
]);
const RANGE = /(?<![\d:])(\d{1,2})(?:[:.h](\d\d))?\s?(?:-|–|to|till|until|bis)\s?(\d{1,2})(?:[:.h](\d\d))?(?![\d:])/u;
/** Nobody is quiet for most of the day: "from 10 to 7" begins in the evening. */
const LONGEST_HOURS = 14;

/** `HH:MM-HH:MM` or `off`; undefined where no two times are said. */
export function quietIn(line: ReadLine): string | undefined {
  if (off(line)) return 'off';
  const [from, to] = clockTimesIn(line);
  if (from !== undefined && to !== undefined) return `${evening(from, to.time)}-${to.time}`;
  const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = RANGE.exec(line.text) ?? [];
  if (fromHour === undefined || toHour === undefined || Number(fromHour) > 23 || Number(toHour) > 23) return undefined;
  const end = `${toHour.padStart(2, '0')}:${toMinute}`;
  return `${evening({ time: `${fromHour.padStart(2, '0')}:${fromMinute}`, exact: fromHour.length > 1 && fromHour.startsWith('0') }, end)}-${end}`;
}

function evening({ time, exact }: Pick<ClockTime, 'time' | 'exact'>, end: string): string {
  const hour = Number(time.slice(0, 2));
  const long = (Number(end.slice(0, 2)) - hour + 24) % 24 > LONGEST_HOURS;
  return long && !exact && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}
