/** A message without the pictures inside its cards, for when Teams finds it too large after all. */
import type { Activity } from 'botbuilder';

/** null where there are none. */
export function withoutImages(activity: Partial<Activity>): Partial<Activity> | null {
  const before = JSON.stringify(activity.attachments ?? []);
  const attachments = JSON.parse(before, (_, value: unknown) =>
    Array.isArray(value) ? value.filter(isNoImage) : value,
  );
  return JSON.stringify(attachments) === before ? null : { ...activity, attachments };
}

const isNoImage = (node: { readonly type?: unknown; readonly url?: unknown } | null): boolean =>
  !(node?.type === 'Image' && String(node.url).startsWith('data:'));
