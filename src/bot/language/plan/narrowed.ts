/** Which kinds of step a plan is to be made of: "only through skilling", "without new customers", "just claims". */
import { STEP_KINDS, type StepKind } from '../../../planning/kinds.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import { oncePerLine } from '../once-per-line.ts';
import type { ReadLine } from '../read.ts';
import { type Mention, mentionsIn } from './step-kinds.ts';

export interface Narrowed {
  readonly only: readonly StepKind[];
  readonly without: readonly StepKind[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const WITHOUT = words(
  'without no not ohne sans sin excluding except avoid avoiding skip skipping minus exclude besides never stop',
);
const ONLY = words(
  'only just alone purely solely exclusively merely nur allein ausschliesslich seulement uniquement solo solamente unicamente nothing',
);
/** "Through skilling", "by training people": a way is named, so no other is asked for. */
const WAY = words('through by via using durch mittels par mediante');
/** May stand between "without" and what is to be done without. */
const BETWEEN = words(
  'want wanting need have use new more further additional extra any adding winning getting hiring finding needing acquiring filing doing taking making gaining signing landing through by via with other single another nouveaux nouvelles nuevos nuevas neue neuen weitere weiteren mas and or und oder et ou y o training certifying of on using',
);

/** Nothing is narrowed where neither "only" nor "without" nor a way is said. */
export const narrowedIn = oncePerLine((line): Narrowed => {
  const mentions = mentionsIn(line);
  const without = mentions.filter(({ at }) => marked(line, mentions, at, WITHOUT)).map(({ kind }) => kind);
  const rest = mentions.filter(({ kind }) => !without.includes(kind));
  const saysOnly = line.words.some((word) => ONLY.has(word));
  const only = rest.filter(({ at }) => saysOnly || marked(line, mentions, at, WAY)).map(({ kind }) => kind);
  return {
    only: STEP_KINDS.filter((kind) => only.includes(kind)),
    without: STEP_KINDS.filter((kind) => without.includes(kind)),
  };
});

/** Whether one of `markers` stands before the word, with nothing but small words and other kinds of step between. */
function marked(line: ReadLine, mentions: readonly Mention[], at: number, markers: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = line.words[before]!;
    if (markers.has(word)) return true;
    if (!BETWEEN.has(word) && !LIGHT_WORDS.has(word) && !mentions.some((mention) => mention.at === before))
      return false;
    if (ONLY.has(word) || WITHOUT.has(word) || word === 'with' || word === 'but') return false;
  }
  return false;
}
