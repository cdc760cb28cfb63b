/** Small cards for tests. */
import { type SlackMessage, toMessage } from '../../../../adapters/slack/block-kit/index.ts';

export const card = (body: unknown[], rest: object = {}) => ({ type: 'AdaptiveCard', version: '1.5', body, ...rest });
export const text = (words: string, style: object = {}) => ({ type: 'TextBlock', text: words, ...style });
export const runs = (...words: (string | object)[]) => ({
  type: 'RichTextBlock',
  inlines: words.map((run) => (typeof run === 'string' ? { type: 'TextRun', text: run } : { type: 'TextRun', ...run })),
});
export const columns = (...lists: unknown[][]) => ({
  type: 'ColumnSet',
  columns: lists.map((items) => ({ type: 'Column', items })),
});
export const press = (title: string, data: unknown = {}, rest: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb: 'score',
  data,
  ...rest,
});
export const link = (title: string, url: string) => ({ type: 'Action.OpenUrl', title, url });

/** The blocks of the only message. */
export function blocksOf(body: unknown[], rest: object = {}): SlackMessage['blocks'] {
  const { messages } = toMessage(card(body, rest));
  if (messages.length > 1) throw new Error('more than one message');
  return messages[0].blocks;
}

export const notesOf = (body: unknown[], rest: object = {}) => toMessage(card(body, rest)).notes;
