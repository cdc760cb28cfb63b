/** `selectAction`: nothing in Slack can be pressed but buttons, so it becomes one beside or below the element. */
import type { Button } from '@slack/types';
import { isObject, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { isText, type Part, type TextPart } from '../part.ts';
import { cutLine, plainObject } from '../text/plain.ts';
import { plainOf } from '../text/span.ts';
import type { Translation } from '../translation.ts';
import { WORDS } from '../words.ts';

/** The parts with a button for the action: beside the first text that can hold one, else below. */
export function withSelect(parts: readonly Part[], action: unknown, element: string, t: Translation): readonly Part[] {
  if (!isObject(action)) return parts;
  const said = parts.filter(isText).map(({ spans }) => plainOf(spans));
  const title = wordsOf(action.title) ?? wordsOf(action.tooltip) ?? WORDS.open;
  const made = t.actions([{ ...action, title }]);
  const [only, ...more] = made;
  const button = only?.kind === 'block' && only.block.type === 'actions' ? only.block.elements[0] : undefined;
  if (button?.type !== 'button' || more.length > 0) return [...parts, ...made];
  t.notes.add(`${element}.selectAction`, 'approximated', 'a button does it');
  // A button that repeats the text it stands beside says less than "Show".
  const accessory = said.some((text) => text.includes(title)) ? shortly(button, title) : button;
  const place = parts.find(canHold);
  if (!place) return [...parts, { kind: 'block', block: { type: 'actions', elements: [accessory] } }];
  return parts.map((part) => (part === place ? { ...place, accessory } : part));
}

const canHold = (part: Part): part is TextPart => isText(part) && !part.accessory && !part.small && !part.rank;

function shortly(button: Button, title: string): Button {
  const { text } = cutLine(title, LIMITS.accessibilityLabel);
  return {
    ...button,
    text: plainObject(button.url === undefined ? WORDS.show : WORDS.open),
    accessibility_label: text,
  };
}
