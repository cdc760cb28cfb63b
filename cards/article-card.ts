/** The answer to a question about the program, with what the partner's own data says of it. */
import type { Article } from '../src/knowledge/index.ts';
import type { Face } from './adaptive-card.ts';
import { editionOf, sourceWords } from './parts/article-source.ts';
import type { Button } from './parts/button.ts';
import { callout } from './parts/callout.ts';
import { capital } from './parts/capital.ts';
import { face } from './parts/face.ts';
import { factLine } from './parts/fact-line.ts';
import type { Frame } from './parts/frame.ts';
import { cut } from './parts/list.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { sentencesOf } from './parts/sentences.ts';
import { aside, block } from './parts/text.ts';

export interface ArticleShown {
  readonly article: Article;
  /** What the partner's own data says of it, and the small print of that data. */
  readonly own?: { readonly says: string; readonly frame: Frame } | undefined;
  readonly buttons: readonly Button[];
}

/** So much of an answer stands in the first line of its text; a longer one goes on in the second. */
const FIRST_LINE = 300;
const OWN_LENGTH = 400;

export function articleCard({ article, own, buttons }: ArticleShown): Face {
  const { title, answer, figures, points, disputed, since } = article;
  const [first, rest] = inTwo(answer);
  const source = sourceWords(article);
  return face({
    headline: first,
    frame: own?.frame ?? null,
    buttons,
    pieces: [
      { shows: [aside(title), block(answer, { size: 'medium', spacing: 'small' })], says: rest === '' ? [] : [rest] },
      own ? callout([cut(own.says, OWN_LENGTH)], 'emphasis') : NOTHING,
      { shows: [], says: [source] },
      asDetail(together(figures.map(({ name, value }) => factLine({ label: name, words: value })))),
      ...points.map((point) => asDetail({ shows: [block(`• ${point}`, { spacing: 'small' })], says: [`- ${point}`] })),
      editions('Editions disagree', disputed),
      editions('Since then', since),
      { shows: [aside(source, { spacing: 'medium' })], says: [] },
    ],
  });
}

function inTwo(answer: string): readonly [first: string, rest: string] {
  if (answer.length <= FIRST_LINE) return [answer, ''];
  const [first = answer, ...rest] = sentencesOf(answer);
  return [first, rest.join(' ')];
}

/** A line for each edition, in its own words. */
function editions(heading: string, told: Article['disputed']): Piece {
  if (told.length === 0) return NOTHING;
  return together([
    { shows: [sectionHeading(heading)], says: [`${heading}:`] },
    ...told.map(({ document, says }) => factLine({ label: capital(editionOf(document)), words: says })),
  ]);
}
