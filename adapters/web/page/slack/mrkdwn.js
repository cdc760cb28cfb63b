/** Slack's own markup, mrkdwn, as elements. Whatever is no markup stays text; nothing is ever read as HTML. */
import { element } from '../dom.js';
import { drawEmoji } from './emoji.js';
import { drawLink } from './link.js';

const STYLES = { '*': 'b', _: 'i', '~': 's' };

/** A code span, something in angle brackets, or words between two signs that stand at the edges of words. */
const MARK = /`([^`\n]+)`|<([^<>\n]+)>|(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\3(?![\p{L}\p{N}])/u;

/**
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function drawMrkdwn(text) {
  return text
    .split(/```\n?([\s\S]+?)\n?```/)
    .flatMap((part, index) => (index % 2 === 1 ? [element('pre', {}, unescaped(part))] : drawLines(part)));
}

/** Lines that begin with the sign for a quote stand together in one. */
function drawLines(text) {
  const nodes = [];
  let quote = null;
  for (const line of text.split('\n')) {
    const quoted = line.match(/^(?:&gt;|>) ?(.*)$/);
    const last = nodes.at(-1);
    if (quoted && last === quote && quote) quote.append('\n', ...drawInline(quoted[1]));
    else if (quoted) {
      quote = element('blockquote', {}, ...drawInline(quoted[1]));
      nodes.push(quote);
    } else {
      if (nodes.length > 0 && last !== quote) nodes.push('\n');
      nodes.push(...drawInline(line));
      quote = null;
    }
  }
  return nodes;
}

function drawInline(text) {
  const found = text.match(MARK);
  if (!found) return text === '' ? [] : [drawEmoji(unescaped(text))];
  const [whole, code, angled, sign, styled] = found;
  const made = code
    ? element('code', {}, unescaped(code))
    : angled
      ? drawAngled(angled)
      : element(STYLES[sign], {}, ...drawInline(styled));
  return [...drawInline(text.slice(0, found.index)), made, ...drawInline(text.slice(found.index + whole.length))];
}

/** Links, mentions and dates: `<address|label>`, `<@U1|name>`, `<!here>`, `<!date^0^{date}|label>`. */
function drawAngled(inside) {
  const [target, label] = inside.split('|');
  if (/^\w+:/.test(target)) return drawLink(unescaped(target), unescaped(label ?? target));
  if (target.startsWith('!date')) return unescaped(label ?? '');
  const name = label ?? target.slice(1);
  return element('span', { className: 'slack-mention' }, unescaped(target[0] === '#' ? `#${name}` : `@${name}`));
}

const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
