/** Every element of Adaptive Cards 1.5: how it is translated, and what becomes of it in words. */
import { presentChoiceSet } from '../inputs/choice-set.ts';
import { presentDateInput, presentTimeInput } from '../inputs/date-input.ts';
import { presentNumberInput } from '../inputs/number-input.ts';
import { presentTextInput } from '../inputs/text-input.ts';
import { presentToggleInput } from '../inputs/toggle-input.ts';
import type { Present } from '../translation.ts';
import { presentActionSet } from './action-set.ts';
import { presentColumn, presentColumnSet } from './column-set.ts';
import { presentContainer } from './container.ts';
import { presentFactSet } from './fact-set.ts';
import { presentImage, presentImageSet } from './image.ts';
import { presentMedia } from './media.ts';
import { presentRichTextBlock } from './rich-text-block.ts';
import { presentTable } from './table.ts';
import { presentTextBlock } from './text-block.ts';

interface Outcome {
  readonly present: Present;
  readonly becomes: string;
}

export const ELEMENTS: Readonly<Record<string, Outcome>> = {
  TextBlock: {
    present: presentTextBlock,
    becomes:
      'section with mrkdwn; the title and the largest texts headers; small or subtle text a context; rich_text where mrkdwn would change the text',
  },
  RichTextBlock: {
    present: presentRichTextBlock,
    becomes: 'as TextBlock, its TextRuns literal: bold, italic, strike, code, link',
  },
  Image: {
    present: presentImage,
    becomes: 'image, of a web address or of a file in Slack (`slack-file:<id>`); else its altText as small print',
  },
  ImageSet: { present: presentImageSet, becomes: 'context with up to 10 images each' },
  Media: { present: presentMedia, becomes: 'the poster as image, and a button that opens the first source' },
  Container: {
    present: presentContainer,
    becomes: 'its items; a coloured style becomes a quotation bar; selectAction a button beside the text',
  },
  ColumnSet: {
    present: presentColumnSet,
    becomes: 'one line, two fields, or a text with a picture or button; else one column below the other',
  },
  Column: { present: presentColumn, becomes: 'its items' },
  FactSet: { present: presentFactSet, becomes: 'section, a line a fact with its title in bold' },
  ActionSet: { present: presentActionSet, becomes: 'actions, three buttons in each' },
  Table: {
    present: presentTable,
    becomes: 'table in messages, one in each; lines of text in dialogs, in the home tab and where it is too wide',
  },
  'Input.Text': {
    present: presentTextInput,
    becomes:
      'input with plain_text_input; in dialogs email_text_input and url_text_input by style; inlineAction a button below',
  },
  'Input.Number': { present: presentNumberInput, becomes: 'input with number_input in dialogs, else plain_text_input' },
  'Input.Date': { present: presentDateInput, becomes: 'input with datepicker; min and max a hint' },
  'Input.Time': { present: presentTimeInput, becomes: 'input with timepicker; min and max a hint' },
  'Input.Toggle': { present: presentToggleInput, becomes: 'input with checkboxes of one option' },
  'Input.ChoiceSet': {
    present: presentChoiceSet,
    becomes:
      'input with static_select or multi_static_select, in groups from 101 choices on; expanded and up to 10: radio_buttons or checkboxes',
  },
};
