/** What can be asked, with an example for each. */
import type { CommandId } from '../src/bot/commands/ids.ts';
import type { Face } from './adaptive-card.ts';
import { button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import type { Piece } from './parts/piece.ts';
import { aside, block, run, runs } from './parts/text.ts';

export interface HelpEntry {
  readonly id: CommandId;
  readonly summary: string;
  /** Sentences a person would say; one is shown in a list, all of them for a command alone. */
  readonly examples: readonly string[];
}

/** More would not fit into one message of Slack: it takes 50 blocks, and an entry is one. */
const SHOWN = 40;
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 100;
const SUMMARY_LENGTH = 150;
const BUTTONS = [
  { label: 'All scores', command: 'score', args: {} },
  { label: 'What is missing?', command: 'gaps', args: {} },
  { label: 'Who am I?', command: 'whoami', args: {} },
] as const;
const TITLE = 'What you can ask';

export function helpCard({ commands }: { readonly commands: readonly HelpEntry[] }): Face {
  const shown = commands.slice(0, SHOWN);
  const alone = commands.length === 1;
  return face({
    headline: `${TITLE}, in your own words:`,
    frame: null,
    buttons: alone ? [] : BUTTONS.filter(({ command }) => commands.some(({ id }) => id === command)),
    pieces: [
      header(TITLE, 'In your own words; these are examples'),
      ...shown.map((entry) => entryPiece(entry, alone)),
      moreLine(commands.length - shown.length),
    ],
  });
}

function entryPiece({ summary, examples }: HelpEntry, alone: boolean): Piece {
  const told = examples.slice(0, alone ? EXAMPLES : 1).map((example) => cut(example, EXAMPLE_LENGTH));
  const [first] = told;
  const words = cut(summary, SUMMARY_LENGTH);
  return {
    shows: [
      {
        type: 'Container',
        spacing: 'medium',
        ...(first !== undefined && { selectAction: button({ label: first, text: first }) }),
        items: alone
          ? [block(words), ...told.map((example) => aside(quoted(example)))]
          : [runs([run(`${words}  `), ...told.map((example) => run(quoted(example), { isSubtle: true }))])],
      },
    ],
    // What to say is what matters where there is little room.
    says: [alone || first === undefined ? `${words}: ${told.map(quoted).join(', ')}` : `- ${first}`],
  };
}

const quoted = (example: string) => `“${example}”`;
