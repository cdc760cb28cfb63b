/** A message without its pictures, for when Slack does not take one of them. */
import type { Content } from './translated.ts';

/** null where there are none. */
export function withoutImages({ text, blocks }: Content): Content | null {
  const all = JSON.parse(blocks) as readonly { readonly type: string }[];
  const rest = all.filter(({ type }) => type !== 'image');
  return rest.length === all.length || rest.length === 0 ? null : { text, blocks: JSON.stringify(rest) };
}
