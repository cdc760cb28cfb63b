/** Blocks of type `rich_text`: sections, lists, quotes and code, whose texts carry their style beside them. */
import { element } from '../dom.js';
import { drawEmoji } from './emoji.js';
import { drawLink } from './link.js';

const PARTS = {
  rich_text_section: ({ elements }) => element('div', {}, ...elements.map(drawPiece)),
  rich_text_quote: ({ elements }) => element('blockquote', {}, ...elements.map(drawPiece)),
  rich_text_preformatted: ({ elements }) => element('pre', {}, ...elements.map(drawPiece)),
  rich_text_list: ({ style, indent = 0, elements }) =>
    element(
      style === 'ordered' ? 'ol' : 'ul',
      { className: `slack-list indent-${indent}` },
      ...elements.map((each) => element('li', {}, ...each.elements.map(drawPiece))),
    ),
};

/** @param {{elements: object[]}} block */
export const drawRichText = ({ elements }) =>
  element('div', { className: 'slack-rich' }, ...elements.map((part) => PARTS[part.type]?.(part) ?? ''));

const TAGS = { bold: 'b', italic: 'i', strike: 's', underline: 'u', code: 'code' };

function drawPiece(piece) {
  const styles = Object.keys(TAGS).filter((name) => piece.style?.[name]);
  return styles.reduce((inner, name) => element(TAGS[name], {}, inner), bare(piece));
}

function bare({ type, text, url, name, user_id, channel_id, range, fallback }) {
  if (type === 'link') return drawLink(url, text ?? url);
  if (type === 'emoji') return drawEmoji(`:${name}:`);
  if (type === 'text') return text;
  if (type === 'date') return fallback ?? '';
  return element('span', { className: 'slack-mention' }, `@${user_id ?? channel_id ?? range ?? type}`);
}
