/** "Quiet hours from 20:00 to 7:00". */
import { firstSaid } from '../first-said.ts';
import type { ReadLine } from '../read.ts';
import { asTime, type ClockTime, clockTimesIn } from '../time/clock-times.ts';

const off = firstSaid<true>([
  [true, 'no|without|off|remove|end|stop|delete|cancel ... quiet|hours', 'quiet hours? off'],
]);
/** "20-7", "10 to 7". */
const RANGE = /(?<![\d:])(\d{1,2})(?:[:.h](\d\d))?\s?(?:-|–|to|till|until|bis)\s?(\d{1,2})(?:[:.h](\d\d))?(?![\d:])/u;
/** Nobody is quiet for most of the day: "from 10 to 7" begins in the evening. */
const LONGEST_HOURS = 14;

/** `HH:MM-HH:MM` or `off`; undefined where no two times are said. */
export function quietIn(line: ReadLine): string | undefined {
  if (off(line)) return 'off';
  const [from, to] = clockTimesIn(line);
  const [begins, ends] = from !== undefined && to !== undefined ? [from, to] : rangeIn(line);
  return begins && ends && `${inTheEvening(begins, ends.time)}-${ends.time}`;
}

type Said = Pick<ClockTime, 'time' | 'exact'>;

function rangeIn({ text }: ReadLine): readonly Said[] {
  const [, from, fromMinute, to, toMinute] = RANGE.exec(text) ?? [];
  const times = [asTime(Number(from), fromMinute), asTime(Number(to), toMinute)];
  return times.flatMap((time, index) => (time ? [{ time, exact: index === 0 && from?.startsWith('0') === true }] : []));
}

function inTheEvening({ time, exact }: Said, end: string): string {
  const hour = Number(time.slice(0, 2));
  const long = (Number(end.slice(0, 2)) - hour + 24) % 24 > LONGEST_HOURS;
  return long && !exact && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}
