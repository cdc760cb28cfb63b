import { isObject, type Json, textOf } from '../json.ts';
import type { Part } from '../part.ts';
import { linkAddress } from '../text/links.ts';
import { isEmpty, type Span } from '../text/span.ts';
import type { Present, Translation } from '../translation.ts';
import { readText } from './read-text.ts';
import { withSelect } from './select-action.ts';
import { inStyle, isShortBar, isSmall, rankOf } from './text-look.ts';

/** Text runs are shown as they are: no Markdown is read in them. */
export const presentRichTextBlock: Present = (element, t) => {
  const inlines = Array.isArray(element.inlines) ? element.inlines : [];
  const runs = inlines
    .map((run): Json => (isObject(run) ? run : { text: textOf(run) }))
    .filter((run) => textOf(run.text) !== undefined && run.isVisible !== false);
  const spans = runs.flatMap((run) => inStyle([spanOf(run, t)], run, 'TextRun', t.notes));
  if (isEmpty(spans)) return [];
  const written = runs.filter((run) => (textOf(run.text) ?? '').trim() !== '');
  const small = written.every(isSmall) && !isShortBar(spans);
  if (!small && !isShortBar(spans) && written.some(isSmall)) {
    t.notes.add('TextRun.isSubtle', 'approximated', 'a smaller or grey part of a line looks like the rest of it');
  }
  const part: Part = { kind: 'text', spans, small, rank: Math.max(0, ...runs.map(rankOf)) };
  return runs.reduce<readonly Part[]>(
    (parts, run) => (urlOf(run) === null ? withSelect(parts, run.selectAction, 'TextRun', t) : parts),
    [part],
  );
};

function spanOf(run: Json, { notes }: Translation): Span {
  if (run.underline === true)
    notes.add('TextRun.underline', 'approximated', 'Slack cannot underline, shown in italics');
  if (run.highlight === true) notes.add('TextRun.highlight', 'approximated', 'Slack cannot highlight, shown in bold');
  const url = urlOf(run);
  return {
    text: readText(run.text, 'TextRun', notes),
    ...(run.highlight === true && { bold: true }),
    ...((run.italic === true || run.underline === true) && { italic: true }),
    ...(run.strikethrough === true && { strike: true }),
    ...(url !== null && { url }),
  };
}

/** Where the run leads when it is pressed, if it is a link. */
function urlOf({ selectAction }: Json): string | null {
  return isObject(selectAction) && selectAction.type === 'Action.OpenUrl'
    ? linkAddress(textOf(selectAction.url) ?? '')
    : null;
}
