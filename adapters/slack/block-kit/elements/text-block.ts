import { markdownSpans } from '../text/markdown.ts';
import { isEmpty } from '../text/span.ts';
import type { Present } from '../translation.ts';
import { readText } from './read-text.ts';
import { inStyle, isShortBar, isSmall, rankOf } from './text-look.ts';

export const presentTextBlock: Present = (element, { notes }) => {
  const spans = markdownSpans(readText(element.text, 'TextBlock', notes));
  if (isEmpty(spans)) return [];
  if (element.maxLines !== undefined) notes.add('TextBlock.maxLines', 'approximated', 'all lines are shown');
  return [
    {
      kind: 'text',
      spans: inStyle(spans, element, 'TextBlock', notes),
      small: isSmall(element) && !isShortBar(spans),
      rank: rankOf(element),
    },
  ];
};
