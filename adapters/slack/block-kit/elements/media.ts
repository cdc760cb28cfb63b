import { objectsOf, textOf, wordsOf } from '../json.ts';
import { pageAddress } from '../text/links.ts';
import type { Present } from '../translation.ts';
import { WORDS } from '../words.ts';
import { imageParts } from './image.ts';

/** Slack plays nothing from cards: the poster, and a button that opens the first source. */
export const presentMedia: Present = (element, t) => {
  const { poster, sources, altText, captionSources } = element;
  const [source] = objectsOf(sources).filter(({ url }) => pageAddress(textOf(url) ?? '') !== null);
  if (captionSources !== undefined)
    t.notes.add('Media.captionSources', 'dropped', 'the page that plays it has to show them');
  const alt = wordsOf(altText);
  const still = poster === undefined ? [] : imageParts({ url: poster, altText }, 'Media.poster', t);
  const said = poster === undefined && alt !== undefined ? [{ kind: 'text', spans: [{ text: alt }] } as const] : [];
  if (!source) {
    t.notes.add('Media', 'dropped', 'it has no source with a web address');
    return [...still, ...said];
  }
  t.notes.add('Media', 'replaced', 'a button opens it in the browser');
  return [...still, ...said, ...t.actions([{ type: 'Action.OpenUrl', title: WORDS.play, url: source.url }])];
};
