import type { ImageBlock, ImageElement } from '@slack/types';
import { type Json, objectsOf, textOf, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Part } from '../part.ts';
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
  t.notes.add(name, alt === undefined ? 'dropped' : 'replaced', 'Slack shows only pictures with a web address');
  return alt === undefined ? [] : [{ kind: 'text', spans: [{ text: alt }], small: true }];
}

function imageBlock(element: Json, name: string, { notes }: Translation): (ImageBlock & { image_url: string }) | null {
  const address = pageAddress(textOf(element.url) ?? '');
  if (address === null) return null;
  const { text, whole } = cutLine(wordsOf(element.altText) ?? WORDS.image, LIMITS.imageText);
  if (!whole) notes.add(`${name}.altText`, 'shortened', `longer than ${LIMITS.imageText} characters`);
  return { type: 'image', image_url: address, alt_text: text };
}

function elementOf({ image_url, alt_text }: { image_url: string; alt_text: string }): ImageElement {
  return { type: 'image', image_url, alt_text };
}
