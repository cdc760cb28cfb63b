import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Note,
  readAction,
  toHome,
  toMessage,
  toView,
  valuesOf,
} from '../../../../adapters/slack/block-kit/index.ts';
import { arbitraryCard } from './arbitrary-cards.ts';
import { everyObject } from './json-walk.ts';
import { mrkdwnIn, type Seen, shownBy, wordsIn, wordsOn } from './seen.ts';
import { buttonsIn, stateAsShown } from './slack-client.ts';
import { checkMessage, checkView } from './slack-limits.ts';

/** Large cards shrink slowly: a failure is told as it was found when there is no time left. */
const runs = { numRuns: 12, interruptAfterTimeLimit: 5000 };
const modal = { title: 'A title that is longer than a modal takes', submit: 'Send', callbackId: 'form' };
const SURFACES = {
  'messages that are split': (card: unknown) => {
    const { messages, notes } = toMessage(card);
    return { shown: messages, notes, complaints: messages.flatMap(checkMessage) };
  },
  'one message that is shortened': (card: unknown) => {
    const { messages, notes } = toMessage(card, { overflow: 'shorten' });
    return { shown: messages, notes, complaints: messages.flatMap(checkMessage) };
  },
  'a modal': (card: unknown) => {
    const { view, notes } = toView(card, modal);
    return { shown: [view], notes, complaints: checkView(view) };
  },
  'a home tab': (card: unknown) => {
    const { view, notes } = toHome(card);
    return { shown: [view], notes, complaints: checkView(view) };
  },
};

describe.each(Object.entries(SURFACES))('any card as %s', (_, translated) => {
  test('is what Slack takes', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        expect(translated(card).complaints).toEqual([]);
      }),
      runs,
    );
  });

  test('shows every text, or a note says what became of it', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const { shown, notes } = translated(card);
        const seen = wordsIn(shownBy(shown));
        const lost = wordsOn(card).filter(({ word }) => !seen.has(word));
        expect(lost.filter((each) => !isNoted(each, notes))).toEqual([]);
      }),
      runs,
    );
  });

  test('mentions nobody and opens nothing that the card does not', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const { shown } = translated(card);
        for (const text of mrkdwnIn(shown)) {
          // What is left are links and dates that the card's Markdown asks for.
          const rest = text.replace(/<(https?:\/\/(contoso|evil)\.example\/|!date\^\d+\^\{\w+\}\|)[^<>]*>/g, '');
          expect(rest).not.toMatch(/[<]|(?<!^|\n)>/);
        }
        expect(shownBy(shown, '')).not.toMatch(/<[@#]|<!(?!date)/);
      }),
      runs,
    );
  });

  test('gives back the data of every button', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const own = new Set(actionsOf(card).map(({ type, data }) => JSON.stringify([type, data])));
        for (const button of buttonsIn(translated(card).shown)) {
          if (button.url !== undefined) continue;
          const read = readAction(button);
          expect(own).toContain(JSON.stringify([read?.type, read?.data]));
        }
      }),
      runs,
    );
  });

  test('gives every input back under its id, once', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const ids = new Set(inputIdsOf(card));
        for (const id of Object.keys(valuesOf(stateAsShown(translated(card).shown)))) {
          expect([...ids].some((own) => own === id || (own.length > 200 && own.startsWith(id.slice(0, 150))))).toBe(
            true,
          );
        }
      }),
      runs,
    );
  });
});

/** Named by a note about the element, or about something around it that went with it. */
function isNoted({ within }: Seen, notes: readonly Note[]): boolean {
  return notes.some(
    ({ element, outcome }) =>
      outcome !== 'approximated' && within.some((type) => element === type || element.startsWith(`${type}.`)),
  );
}

const actionsOf = (card: unknown) =>
  everyObject(card).filter(({ type }) => /^Action\.(Submit|Execute)$/.test(String(type)));
const inputIdsOf = (card: unknown) =>
  everyObject(card).flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [String(id)] : []));
