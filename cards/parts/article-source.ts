/** Where an article is from. */
import { type Article, documentBy } from '../../src/knowledge/index.ts';
import { monthName } from './format.ts';

/** The date first: a line that is cut loses its end. */
export function sourceWords({ sources, asOf }: Article): string {
  const named = sources.map(({ document, place }) => {
    const title = documentBy(document)?.title ?? document;
    return `${title}${place === undefined ? '' : `, ${place}`} (${editionOf(document)})`;
  });
  return `As of ${monthName(asOf)}. Source: ${named.join('; ')}.`;
}

export const editionOf = (document: string): string => documentBy(document)?.edition ?? document;
