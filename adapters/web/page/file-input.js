/** The two ways to hand over files: drop them anywhere, or choose them with the paper clip. */
import { byId } from './dom.js';

/** @param {(files: File[]) => void} onFiles called with at least one file */
export function listenForFiles(onFiles) {
  const curtain = byId('drop');
  const input = byId('files');
  const give = (list) => list.length > 0 && onFiles([...list]);
  const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');

  byId('attach').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    give(input.files);
    // Otherwise choosing the same file again would not be a change.
    input.value = '';
  });

  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    curtain.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    // Only when the pointer leaves the window, not when it moves from one element to the next.
    if (event.relatedTarget === null) curtain.hidden = true;
  });
  addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    curtain.hidden = true;
    give(event.dataTransfer.files);
  });
}
