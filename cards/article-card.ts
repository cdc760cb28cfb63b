/** A short answer to a question about the program. */
import type { Article } from '../src/knowledge/article.ts';
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { asDetail } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

export function articleCard({ title, answer, points, source }: Article): Face {
  return face({
    headline: answer,
    frame: null,
    buttons: [],
    pieces: [
      header(title),
      { shows: [block(answer)], says: [] },
      ...points.map((point) => asDetail({ shows: [block(`• ${point}`, { spacing: 'small' })], says: [`- ${point}`] })),
      { shows: [aside(`Source: ${source}.`, { spacing: 'medium' })], says: [] },
    ],
  });
}
