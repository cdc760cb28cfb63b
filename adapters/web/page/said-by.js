/** Who said it and when, as Teams and Slack show it; the page's own look hides it. */
import { element } from './dom.js';

/** @param {'You' | 'Seventy'} name */
export function saidBy(name) {
  const now = new Date();
  const time = element(
    'time',
    { dateTime: now.toISOString() },
    now.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' }),
  );
  const app = element('span', { className: 'app-badge' }, 'APP');
  const picture =
    name === 'You'
      ? element('span', { className: 'avatar', 'aria-hidden': true }, name[0])
      : element('img', { className: 'avatar', src: '/assets/favicon.svg', alt: '' });
  return element(
    'header',
    { className: 'said-by' },
    picture,
    element('b', {}, name),
    ...(name === 'You' ? [] : [app]),
    time,
  );
}
