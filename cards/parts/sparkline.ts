/** A row of numbers as a row of small columns. */
import type { RichTextBlock } from '../adaptive-card.ts';
import { run, runs } from './text.ts';

const LEVELS = [...'▁▂▃▄▅▆▇█'];
const UNKNOWN = '·';

/** Each number between 0 and `max` as one of eight heights; null as a dot. */
export function sparkline(values: readonly (number | null)[], max: number): RichTextBlock {
  const signs = values.map((value) => {
    if (value === null) return UNKNOWN;
    const level = Math.floor((Math.max(0, Math.min(value, max)) / max) * LEVELS.length);
    return LEVELS[Math.min(level, LEVELS.length - 1)];
  });
  return runs([run(signs.join(''), { color: 'accent' })], { spacing: 'none' });
}
