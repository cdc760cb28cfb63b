/** What somebody unknown gets, whatever they say: who this is, how to become known, and what for. */
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import type { Piece } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block, run, runs } from './parts/text.ts';

export interface Stranger {
  /** `slack:T012:U045`: what an admin adds. */
  readonly identity: string;
  /** A few things a member asks. */
  readonly examples: readonly string[];
}

const SHOWN = 5;
const WHO =
  'I am Seventy. I tell Microsoft partners their partner capability score: what counts, what is missing and why.';
const NOT_YET = 'I do not know you yet, so I cannot show you anything.';
const ASK = 'Ask an admin of Seventy to say:';

export function strangerCard({ identity, examples }: Stranger): Face {
  const sentence = `add ${cut(identity, 200)}`;
  return face({
    headline: WHO,
    frame: null,
    buttons: [{ label: 'What can I ask?', command: 'help', args: {} }],
    pieces: [
      header('Hello'),
      { shows: [block(WHO)], says: [] },
      {
        shows: [
          block(`${NOT_YET} ${ASK}`),
          runs([run(sentence, { fontType: 'monospace', weight: 'bolder' })], { spacing: 'small' }),
        ],
        says: [`${NOT_YET} ${ASK} ${sentence}`],
      },
      later(examples.slice(0, SHOWN).map((example) => cut(example, 100))),
    ],
  });
}

function later(examples: readonly string[]): Piece {
  const quoted = examples.map((example) => `“${example}”`);
  return {
    shows: [sectionHeading('Then you can ask'), ...quoted.map((line) => aside(line, { spacing: 'small' }))],
    says: [`Then you can ask: ${quoted.join(', ')}`],
  };
}
