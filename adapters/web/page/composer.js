/** Where the person writes: Enter sends, Shift+Enter breaks the line, the up arrow brings back what was said before. */
import { byId } from './dom.js';

/** @param {(text: string) => void} onSend */
export function listenForText(onSend) {
  const form = byId('composer');
  const box = byId('text');
  const said = [];
  let recalled = 0;

  const fill = (text) => {
    box.value = text;
    fit(box);
  };
  const recall = (step) => {
    recalled = Math.min(Math.max(recalled + step, 0), said.length);
    fill(said[recalled] ?? '');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    recalled = said.push(text);
    fill('');
    onSend(text);
  });

  box.addEventListener('input', () => {
    recalled = said.length;
    fit(box);
  });
  box.addEventListener('keydown', (event) => {
    // While an input method composes a word, Enter and the arrows belong to it.
    if (event.isComposing) return;
    const untouched = box.value === '' || box.value === said[recalled];
    if (event.key === 'Enter' && !event.shiftKey) form.requestSubmit();
    else if (event.key === 'ArrowUp' && untouched) recall(-1);
    else if (event.key === 'ArrowDown' && untouched) recall(1);
    else return;
    event.preventDefault();
  });
  box.focus();
}

/** As high as its text, up to the limit the style sheet sets. */
function fit(box) {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
