import { overviewCard, scoreCard } from '../../cards/index.ts';
import { frameOf } from '../bot/frame.ts';
import { nothingImported } from '../bot/replies.ts';
import type { Config } from '../config.ts';
import { DESIGNATIONS, type Designation, scorecardJson } from '../scoring/index.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { readable, withSeventy } from './session.ts';

/** The scorecard, as data or as text. @returns the exit code */
export async function score({ words, json }: CommandLine, config: Config): Promise<number> {
  const asked = words.map(designationNamed);
  return withSeventy(config, async ({ partner }) => {
    const current = readable(await partner());
    const all = current.scorecard();
    const designations = all.designations.filter(({ id }) => asked.length === 0 || asked.includes(id));
    if (json) {
      process.stdout.write(`${JSON.stringify(scorecardJson({ ...all, designations }))}\n`);
    } else if (current.empty) {
      console.log(nothingImported('score', {}).text);
    } else {
      const [only] = designations;
      const frame = frameOf(current);
      const face =
        only && designations.length === 1 ? scoreCard(frame, { score: only }) : overviewCard(frame, { designations });
      console.log(face.text);
    }
    return 0;
  });
}

function designationNamed(word: string): Designation {
  const found = DESIGNATIONS.find((id) => id === word);
  if (found) return found;
  throw new UsageError(`There is no designation "${word}". Designations: ${DESIGNATIONS.join(', ')}.`);
}
