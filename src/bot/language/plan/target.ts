/** "To 80": points that a plan is to reach, where they are not those at which a designation qualifies. */
import { ruleSetFor } from '../../../scoring/index.ts';
import type { EntityKind } from '../entity.ts';
import { isIn } from '../leaning.ts';
import type { Reader } from '../reader.ts';
import { typedNumberAt } from '../time/typed-number.ts';

const TOWARDS = new Set('to reach hit get make above over beyond auf uber a hasta vers atteindre alcanzar'.split(' '));
const POINTS = new Set('points point pts punkte punkten puntos'.split(' '));
/** "To 80 in Security"; "to 3 customers" are no points. */
const BEHIND = new Set([...POINTS, ...'in for with without through by only and or please fur en pour para'.split(' ')]);
const OTHERS: ReadonlySet<EntityKind> = new Set(['length', 'month', 'certification', 'claim', 'customer', 'product']);

/** Undefined for the line of the rules itself. */
export const targetIn: Reader = ({ line, dates: { today } }) => {
  const { total } = ruleSetFor(today.slice(0, 7)).qualification;
  const at = line.words.findIndex((word, index) => {
    if (!/^\d+$/.test(word) || isIn(line, index, OTHERS)) return false;
    const next = line.words.slice(index + 1).find((other) => !/^\d+$/.test(other));
    return TOWARDS.has(line.words[index - 1] ?? '') && (next === undefined || next === '' || BEHIND.has(next));
  });
  const said = at < 0 ? undefined : typedNumberAt(line.text, line.spans[at]![0]);
  return said === total ? undefined : said;
};
