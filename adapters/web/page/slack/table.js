/** Blocks of type `table`; the first row is the heading. */
import { element } from '../dom.js';
import { drawRichText } from './rich-text.js';

/** @param {{rows: object[][], column_settings?: ({align?: string, is_wrapped?: boolean} | null)[]}} block */
export function drawTable({ rows, column_settings: columns = [] }) {
  const cell = (tag) => (content, index) => {
    const { align = 'left', is_wrapped: wrapped = false } = columns[index] ?? {};
    const className = `${align} ${wrapped ? 'wrapped' : ''}`;
    return element(tag, { className }, content.type === 'rich_text' ? drawRichText(content) : content.text);
  };
  const row = (tag) => (cells) => element('tr', {}, ...cells.map(cell(tag)));
  const [head, ...body] = rows;
  const table = element(
    'table',
    {},
    element('thead', {}, row('th')(head)),
    element('tbody', {}, ...body.map(row('td'))),
  );
  // A wide table scrolls by itself, so the keyboard has to reach it.
  return element('div', { className: 'slack-table', tabIndex: 0, role: 'group', 'aria-label': 'Table' }, table);
}
