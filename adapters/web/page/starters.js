/** What to ask first, for somebody who has never asked anything. */
import { byId, element } from './dom.js';

const QUESTIONS = [
  "What's my Security score?",
  'Show all six',
  'What is missing?',
  'Which customers have no association?',
];

/** @param {(text: string) => void} onPick */
export function offerStarters(onPick) {
  const buttons = QUESTIONS.map((text) => element('button', { type: 'button', onclick: () => onPick(text) }, text));
  byId('starters').replaceChildren(...buttons);
}
