import type { ImageBlock, ImageElement } from '@slack/types';
import { type Json, objectsOf, textOf, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Part } from '../part.ts';
import { fileIdOf } from '../slack-file.ts';
import { pageAddress } from '../text/links.ts';
import { cutLine } from '../text/plain.ts';
import type { Present, Translation } from '../translation.ts';
import { WORDS } from '../words.ts';
import { withSelect } from './select-action.ts';

export const presentImage: Present = (element, t) =>
  withSelect(imageParts(element, 'Image', t), element.selectAction, 'Image', t);

/** Pictures of a set are small and beside each other. */
export const presentImageSet: Present = (element, t) => {
  const images = objectsOf(element.images).filter(({ isVisible }) => isVisible !== false);
  const shown = images.map((image) => imageBlock(image, 'ImageSet', t));
  const elements = shown.filter((block) => block !== null).map(elementOf);
  const rest = images.filter((_, index) => shown[index] === null).flatMap((image) => imageParts(image, 'ImageSet', t));
  if (elements.length > 0) t.notes.add('ImageSet', 'approximated', 'shown as small pictures in a row');
  const rows: Part[] = [];
  for (let at = 0; at < elements.length; at += LIMITS.contextElements) {
    const row = elements.slice(at, at + LIMITS.contextElements);
    rows.push({ kind: 'block', block: { type: 'context', elements: row } });
  }
  const pressed = images.reduce<readonly Part[]>(
    (parts, image) => withSelect(parts, image.selectAction, 'Image', t),
    [],
  );
  return [...rows, ...rest, ...pressed];
};

/** The picture, or in words what it shows where Slack could not load it. */
export function imageParts(element: Json, name: string, t: Translation): readonly Part[] {
  const block = imageBlock(element, name, t);
  if (block) return [{ kind: 'block', block }];
  const alt = wordsOf(element.altText);
  t.notes.add(
    name,
    alt === undefined ? 'dropped' : 'replaced',
    'Slack shows only pictures with a web address and files of its own',
  );
  return alt === undefined ? [] : [{ kind: 'text', spans: [{ text: alt }], small: true }];
}

type Source = { readonly image_url: string } | { readonly slack_file: { readonly id: string } };

function sourceOf(url: string): Source | null {
  const id = fileIdOf(url);
  if (id !== null) return { slack_file: { id } };
  const address = pageAddress(url);
  return address === null ? null : { image_url: address };
}

function imageBlock(element: Json, name: string, { notes }: Translation): ImageBlock | null {
  const source = sourceOf(textOf(element.url) ?? '');
  if (source === null) return null;
  const { text, whole } = cutLine(wordsOf(element.altText) ?? WORDS.image, LIMITS.imageText);
  if (!whole) notes.add(`${name}.altText`, 'shortened', `longer than ${LIMITS.imageText} characters`);
  return { type: 'image', ...source, alt_text: text };
}

/** The same picture beside a text or in a row of pictures. */
export function elementOf(block: ImageBlock): ImageElement {
  const { alt_text } = block;
  return 'slack_file' in block
    ? { type: 'image', slack_file: block.slack_file, alt_text }
    : { type: 'image', image_url: block.image_url, alt_text };
}
