/** The images of a card: `picture:<name>` names a picture of the reply, and each platform has its own way to show one. */
import type { AdaptiveCard, Element } from '../cards/adaptive-card.ts';
import type { Picture, Reply } from '../src/bot/message.ts';

const PREFIX = 'picture:';

type Pictured = Pick<Reply, 'card' | 'pictures'>;

/**
 * The card as a platform shows it.
 * @param urlOf where the platform finds a picture; null leaves its image out, because all that matters is in the text
 */
export function withPictures({ card, pictures }: Pictured, urlOf: (picture: Picture) => string | null): AdaptiveCard {
  if (pictures === undefined) return card;
  const urls = new Map(pictures.map((picture) => [`${PREFIX}${picture.name}`, urlOf(picture)]));
  return withImages(card, (url) => (url.startsWith(PREFIX) ? (urls.get(url) ?? null) : url));
}

/** The card with its pictures inside it, for hosts that load nothing from elsewhere. */
export const selfContained = (reply: Pictured): AdaptiveCard => withPictures(reply, dataUri);

export const dataUri = ({ mediaType, bytes }: Picture): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;

/** @param change from the url of an image to another one, or to null where there shall be no image */
export function withImages(card: AdaptiveCard, change: (url: string) => string | null): AdaptiveCard {
  const elements = (before: readonly Element[]): Element[] => before.flatMap(changed);
  const changed = (element: Element): readonly Element[] => {
    switch (element.type) {
      case 'Image': {
        const url = change(element.url);
        return url === null ? [] : [{ ...element, url }];
      }
      case 'Container':
        return [{ ...element, items: elements(element.items) }];
      case 'ColumnSet':
        return [
          { ...element, columns: element.columns.map((column) => ({ ...column, items: elements(column.items) })) },
        ];
      default:
        return [element];
    }
  };
  return { ...card, body: elements(card.body) };
}
