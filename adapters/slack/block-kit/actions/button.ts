/** One action as a button. */
import type { Button } from '@slack/types';
import { LINK_PREFIX, PRESS_PREFIX } from '../ids.ts';
import { type Json, textOf, typeOf, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { pressValue } from '../press.ts';
import { linkAddress, pageAddress } from '../text/links.ts';
import { cutLine, plainObject } from '../text/plain.ts';
import type { Translation } from '../translation.ts';
import { WORDS } from '../words.ts';

const STYLES = { positive: 'primary', destructive: 'danger' } as const;

export const titleOf = (action: Json): string => wordsOf(action.title) ?? wordsOf(action.tooltip) ?? WORDS.open;

/** The button of an Action.OpenUrl, Submit or Execute; null (noted) where Slack cannot hold what it does. */
export function actionButton(action: Json, t: Translation): Button | null {
  const type = typeOf(action);
  const does = type === 'Action.OpenUrl' ? linkOf(action, t) : pressOf(action, t);
  if (!does) {
    const why = type === 'Action.OpenUrl' ? 'has no address to open' : 'carries more data than Slack keeps';
    t.notes.add(type, 'replaced', `a button that ${why} is shown as text`);
    return null;
  }
  const title = cutLine(titleOf(action), LIMITS.buttonText);
  if (!title.whole) t.notes.add(`${type}.title`, 'shortened', `longer than ${LIMITS.buttonText} characters`);
  if (action.iconUrl !== undefined) t.notes.add(`${type}.iconUrl`, 'dropped', 'buttons of Slack have no pictures');
  if (typeof action.mode === 'string' && action.mode.toLowerCase() === 'secondary') {
    t.notes.add(`${type}.mode`, 'approximated', 'a menu could not carry its data, so it is a button');
  }
  const style = typeof action.style === 'string' ? action.style.toLowerCase() : '';
  const tooltip = wordsOf(action.tooltip);
  return {
    type: 'button',
    text: plainObject(title.text),
    ...does,
    ...(style in STYLES && { style: STYLES[style as keyof typeof STYLES] }),
    ...(tooltip !== undefined && { accessibility_label: cutLine(tooltip, LIMITS.accessibilityLabel).text }),
  };
}

function linkOf(action: Json, t: Translation): Pick<Button, 'action_id' | 'url'> | null {
  const address = textOf(action.url) ?? '';
  const url = pageAddress(address) ?? linkAddress(address);
  return url === null ? null : { action_id: t.buttonId(LINK_PREFIX), url };
}

function pressOf(action: Json, t: Translation): Pick<Button, 'action_id' | 'value'> | null {
  const value = pressValue(action);
  return value === null ? null : { action_id: t.buttonId(PRESS_PREFIX), value };
}
