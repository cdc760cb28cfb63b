import { isText, type Part } from '../part.ts';
import type { Present } from '../translation.ts';
import { noteBackground } from './background.ts';
import { withSelect } from './select-action.ts';

const BOXES = new Set(['emphasis', 'good', 'attention', 'warning', 'accent']);

export const presentContainer: Present = (element, t) => {
  noteBackground(element, 'Container', t.notes);
  const items = t.elements(element.items);
  return withSelect(
    boxed(items, element.style, () => {
      t.notes.add('Container.style', 'approximated', 'a coloured box becomes a bar on the left of its text');
    }),
    element.selectAction,
    'Container',
    t,
  );
};

/** Texts of a coloured box get the bar of a quotation: the one frame Slack has. */
function boxed(parts: readonly Part[], style: unknown, note: () => void): readonly Part[] {
  if (typeof style !== 'string' || !BOXES.has(style.toLowerCase())) return parts;
  note();
  return parts.map((part, index) =>
    isText(part) ? { ...part, quote: true, small: false, rank: 0, gap: index === 0 ? 'normal' : 'tight' } : part,
  );
}
