/** Stands in for the files of a workspace: what a card brings along is a file to the translator, and an image again on the page. */
import { slackFileUrl } from '../slack/block-kit/index.ts';

export interface SlackFiles {
  /** What a file is called by in the card; other addresses stay what they are. */
  put(url: string): string;
  /** Blocks that show the files themselves where they named them. */
  inPlace<Blocks extends readonly unknown[]>(blocks: Blocks): Blocks;
}

export function slackFiles(): SlackFiles {
  const urls = new Map<string, string>();
  const shown = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(shown);
    if (typeof node !== 'object' || node === null) return node;
    const { slack_file: file, ...rest } = node as { readonly slack_file?: { readonly id?: string } };
    const url = urls.get(file?.id ?? '');
    if (url !== undefined) return { ...rest, image_url: url };
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, shown(value)]));
  };
  return {
    put(url) {
      if (!url.startsWith('data:')) return url;
      const id = `F${String(urls.size + 1).padStart(8, '0')}`;
      urls.set(id, url);
      return slackFileUrl(id);
    },
    inPlace: (blocks) => (urls.size === 0 ? blocks : (shown(blocks) as typeof blocks)),
  };
}
