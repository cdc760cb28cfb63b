/** A card as Teams wants its buttons: one that asks for values opens a dialog, and in a dialog everything is submitted. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';

type Json = unknown;
type Node = Readonly<Record<string, Json>>;

/** For a message in a conversation. */
export const inConversation = (card: AdaptiveCard): object =>
  rewritten(card, (action) => {
    const data = action.data as Node | undefined;
    return action.type === 'Action.Execute' && data?.opens === 'form'
      ? submit(action, { ...data, msteams: { type: 'task/fetch' } })
      : action;
  }) as object;

/** For a dialog, which knows no Action.Execute: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/overview */
export const inDialog = (card: AdaptiveCard): object =>
  rewritten(card, (action) => (action.type === 'Action.Execute' ? submit(action, action.data) : action)) as object;

function submit({ title, style }: Node, data: Json): Node {
  return { type: 'Action.Submit', title, ...(style !== undefined && { style }), data };
}

/** Goes through everything that may hold an action, but not through what an action carries. */
function rewritten(node: Json, change: (action: Node) => Node): Json {
  if (Array.isArray(node)) return node.map((item) => rewritten(item, change));
  if (typeof node !== 'object' || node === null) return node;
  const { type } = node as Node;
  if (typeof type === 'string' && type.startsWith('Action.')) return change(node as Node);
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, rewritten(value, change)]));
}
