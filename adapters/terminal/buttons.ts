import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Message } from '../../src/bot/message.ts';

export interface Button {
  readonly title: string;
  readonly says: Pick<Message, 'text' | 'action'>;
}

/** The buttons of a card in reading order, as what pressing them says. */
export function buttonsOf(card: AdaptiveCard): readonly Button[] {
  return actionsIn([card.body, card.actions ?? []]).flatMap(({ title, data }) => {
    if (typeof title !== 'string' || typeof data !== 'object' || data === null) return [];
    if ('text' in data && typeof data.text === 'string') return [{ title, says: { text: data.text } }];
    if (!('command' in data)) return [];
    return [{ title, says: { text: title, action: data as NonNullable<Message['action']> } }];
  });
}

/** Every Action.Execute and Action.Submit; a fallback repeats its action, so it is not looked into. */
function actionsIn(node: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(actionsIn);
  if (typeof node !== 'object' || node === null) return [];
  const record = node as Record<string, unknown>;
  if (record.type === 'Action.Execute' || record.type === 'Action.Submit') return [record];
  return Object.entries(record).flatMap(([name, value]) => (name === 'fallback' ? [] : actionsIn(value)));
}
