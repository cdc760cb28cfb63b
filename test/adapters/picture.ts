/** A reply with a picture, as every platform is given one. */
import type { Element } from '../../cards/adaptive-card.ts';
import type { Picture } from '../../src/bot/message.ts';

export const PICTURE: Picture = {
  name: 'trend-security.png',
  mediaType: 'image/png',
  alt: 'Line chart of Security: 64.8 in October 2026.',
  width: 720,
  height: 452,
  bytes: Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256),
};

export const IMAGE: Element = { type: 'Image', url: `picture:${PICTURE.name}`, altText: PICTURE.alt, size: 'stretch' };

export const DATA_URI = `data:image/png;base64,${Buffer.from(PICTURE.bytes).toString('base64')}`;
