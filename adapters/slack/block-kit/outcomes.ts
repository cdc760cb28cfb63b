/** What becomes of everything an Adaptive Card 1.5 can hold: the table of the README. */
import { ELEMENTS } from './elements/index.ts';

export const ACTIONS: Readonly<Record<string, string>> = {
  'Action.OpenUrl': 'button with url',
  'Action.Submit': 'button whose value holds id and data; alone on a card that becomes a dialog, its submit button',
  'Action.Execute': 'as Action.Submit, with verb',
  'Action.ShowCard': 'its card, always shown below the buttons, under its title',
  'Action.ToggleVisibility': 'dropped; what it would show is shown',
};

const PROPERTIES: Readonly<Record<string, string>> = {
  fallbackText: 'the text for notifications; without it the texts of the card',
  selectAction: 'button beside or below the element; a link where a TextRun opens an address',
  fallback: 'shown instead of an unknown type or one whose `requires` is not met; `drop` leaves it out',
  requires: 'met by `adaptiveCards` up to 1.5, by nothing else',
  'isVisible: false': 'left out, unless an Action.ToggleVisibility could show it',
  separator: 'divider',
  spacing: '`none` and `small` keep texts in one block',
  'color, style of containers': '`attention` and `warning` text is bold, coloured boxes get a bar',
  'isEnabled: false': 'the title of the button as text',
  'regex, errorMessage': 'without effect: check values when they arrive and answer with `errorsFor`',
  isRequired: 'checked by Slack in dialogs only',
  backgroundImage: 'dropped',
  'refresh, authentication': 'dropped; the text and link buttons of authentication are shown',
  '{{DATE()}}, {{TIME()}}': "a date in the reader's own time zone; in plain places in UTC",
  'unknown types': 'their fallback, else dropped',
  'layout: width, height, alignment, bleed, rtl':
    'without effect and without a note, except for the columns of a Table',
};

export interface Outcome {
  readonly name: string;
  readonly becomes: string;
}

export const OUTCOMES: readonly Outcome[] = [
  ...Object.entries(ELEMENTS).map(([name, { becomes }]) => ({ name, becomes })),
  ...[ACTIONS, PROPERTIES].flatMap((table) => Object.entries(table).map(([name, becomes]) => ({ name, becomes }))),
];

/** The table as Markdown. */
export function outcomesTable(): string {
  const rows = OUTCOMES.map(({ name, becomes }) => `| ${name} | ${becomes} |`);
  return ['| of the card | in Slack |', '| --- | --- |', ...rows].join('\n');
}
