import { describe, expect, test } from 'vitest';
import { dialogCard } from '../../adapters/dialog-card.ts';
import type { AdaptiveCard, Element } from '../../cards/adaptive-card.ts';

const headed = (...body: Element[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  fallbackText: 'Add a member',
});
const name: Element = { type: 'Input.Text', id: 'name', label: 'Name' };

describe('A form in a dialog', () => {
  test('is not headed with what the dialog is called', () => {
    const card = headed({ type: 'TextBlock', text: 'Add\\_a member' }, name);
    expect(dialogCard(card, { title: 'Add_a member' }).body).toEqual([name]);
  });

  test.each([[headed({ type: 'TextBlock', text: 'Whom?' }, name)], [headed(name)], [headed()]])(
    'keeps a heading of its own, or none',
    (card) => expect(dialogCard(card, { title: 'Add a member' })).toBe(card),
  );
});
