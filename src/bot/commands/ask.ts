import { z } from 'zod';
import { articleCard, clarifyCard } from '../../../cards/index.ts';
import { ARTICLES, articleBy } from '../../knowledge/index.ts';
import { command } from './command.ts';

export const ask = command({
  id: 'ask',
  summary: 'Explain how the program works',
  examples: ['how do CSP associations work', 'how do people link their Learn profile'],
  args: z.object({ article: z.string().trim().max(60).optional() }),
  permission: 'scores',
  needsData: false,
  changes: false,
  run({ article: id }) {
    const article = id === undefined ? undefined : articleBy(id);
    if (article) return { face: articleCard(article) };
    const suggestions = ARTICLES.map(({ title }) => ({ label: title, text: title }));
    return { face: clarifyCard({ question: 'I can explain these:', suggestions }), suggestions };
  },
});
