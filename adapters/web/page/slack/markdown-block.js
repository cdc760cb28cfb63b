/** Blocks of type `markdown`: ordinary Markdown, built element by element from what the parser found. */
import { element } from '../dom.js';
import { drawLink } from './link.js';

const parser = window.markdownit({ html: false, linkify: false });
const OWN = { text: ({ content }) => content, softbreak: () => '\n', hardbreak: () => element('br') };
const CODE = { code_inline: 'code', fence: 'pre', code_block: 'pre' };

/** @param {{text: string}} block */
export function drawMarkdown({ text }) {
  const root = element('div', { className: 'slack-markdown' });
  grow(root, parser.parse(text, {}));
  return root;
}

/** Each opening token goes one element deeper, each closing one comes back up. */
function grow(root, tokens) {
  const open = [root];
  for (const token of tokens) {
    const parent = open.at(-1);
    if (token.nesting === 1) {
      const made = token.tag === 'a' ? drawLink(token.attrGet('href'), '') : element(token.tag);
      parent.append(made);
      open.push(made);
    } else if (token.nesting === -1) open.pop();
    else if (token.type === 'inline') grow(parent, token.children);
    else if (token.type in CODE) parent.append(element(CODE[token.type], {}, token.content));
    else parent.append(OWN[token.type]?.(token) ?? (token.tag ? element(token.tag) : ''));
  }
}
