import { objectsOf } from '../json.ts';
import { markdownSpans } from '../text/markdown.ts';
import { boldly, isEmpty, joined } from '../text/span.ts';
import type { Present } from '../translation.ts';
import { readText } from './read-text.ts';

/** One line a fact, its title bold: two columns of unequal texts do not read well on a phone. */
export const presentFactSet: Present = (element, { notes }) => {
  const lines = objectsOf(element.facts).map(({ title, value }) =>
    joined(
      [boldly(markdownSpans(readText(title, 'FactSet', notes))), markdownSpans(readText(value, 'FactSet', notes))],
      '  ',
    ),
  );
  const spans = joined(lines, '\n');
  return isEmpty(spans) ? [] : [{ kind: 'text', spans }];
};
