/** A table handed out as a document, and the question which one it shall be. */
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { block } from './parts/text.ts';
import { countOf } from './parts/units.ts';

export interface Exported {
  /** "Claims". */
  readonly title: string;
  readonly rows: number;
  /** Of the document. */
  readonly name: string;
  /** The partner locations the table is limited to; null where it is not. */
  readonly locations: readonly string[] | null;
}

const ALONE = 'The file goes to you alone. It opens in Excel and every other spreadsheet.';

/** @param frame null for a table that does not follow from the exports of one month */
export function exportCard(frame: Frame | null, { title, rows, name, locations }: Exported): Face {
  const where = locations === null ? '' : `, locations ${locations.join(', ')} only`;
  const what = `${countOf(rows, 'row')}${where}`;
  return face({
    headline: `${title}: ${what}, in ${name}.`,
    frame,
    pieces: [
      header(`${title} as a CSV file`, what),
      { shows: [block(name, { size: 'large', weight: 'bolder' }), block(ALONE)], says: [ALONE] },
    ],
  });
}

/** @param choices one below the other: they are more than fit side by side */
export function exportChoiceCard(choices: readonly Button[]): Face {
  const question = 'What shall I export as a CSV file?';
  return face({
    headline: question,
    frame: null,
    pieces: [
      {
        shows: [
          block(question),
          ...choices.map((choice) => ({
            type: 'ActionSet' as const,
            spacing: 'small' as const,
            actions: [button(choice)],
          })),
        ],
        says: choices.map(({ label }) => `- ${label}`),
      },
    ],
  });
}
