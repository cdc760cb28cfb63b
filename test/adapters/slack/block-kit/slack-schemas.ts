/**
 * What Slack's documentation says a message, a modal and a home tab may be, as schemas: written down apart from the
 * library, so that an error in one is not an error in both. Unknown keys are complaints too.
 */
import { z } from 'zod';
import { textLength } from './json-walk.ts';

const text = (max: number) => z.string().min(1).max(max);
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() });
const anyText = (max: number) => z.discriminatedUnion('type', [plain(max), mrkdwn(max)]);

const url = z.url({ protocol: /^(https?|mailto|tel)$/ }).max(3000);
const page = z.url({ protocol: /^https?$/ }).max(3000);
const actionId = { action_id: text(255) };
const blockId = { block_id: text(255).optional() };
const placeholder = { placeholder: plain(150).optional() };
const date = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const option = z.strictObject({ text: plain(75), value: text(150), description: plain(75).optional() });
const options = (max: number) => z.array(option).min(1).max(max);
const optionGroups = z
  .array(z.strictObject({ label: plain(75), options: options(100) }))
  .min(1)
  .max(100);

/** The pattern is the one Slack names when it refuses an id. */
const slackFile = z.strictObject({ id: z.string().regex(/^F[A-Z0-9]{8,}$/) });
const source = [{ image_url: page }, { slack_file: slackFile }] as const;
const image = z.union(
  source.map((from) => z.strictObject({ type: z.literal('image'), ...from, alt_text: text(2000) })),
);
const button = z.strictObject({
  type: z.literal('button'),
  ...actionId,
  text: plain(75),
  value: text(2000).optional(),
  url: url.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: text(75).optional(),
});

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...actionId,
  ...placeholder,
  options: options(100).optional(),
  option_groups: optionGroups.optional(),
  initial_option: option.optional(),
});
const multiSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  ...actionId,
  ...placeholder,
  options: options(100).optional(),
  option_groups: optionGroups.optional(),
  initial_options: z.array(option).min(1).optional(),
});
const radio = z.strictObject({
  type: z.literal('radio_buttons'),
  ...actionId,
  options: options(10),
  initial_option: option.optional(),
});
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...actionId,
  options: options(10),
  initial_options: z.array(option).min(1).optional(),
});
const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...actionId,
  ...placeholder,
  initial_date: date.optional(),
});
const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...actionId,
  ...placeholder,
  initial_time: time.optional(),
});
const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...actionId,
    ...placeholder,
    initial_value: text(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(3000).optional(),
    max_length: z.int().min(1).max(3000).optional(),
  })
  .refine((input) => (input.initial_value?.length ?? 0) <= (input.max_length ?? 3000), 'initial_value over max_length');
const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...actionId,
  ...placeholder,
  initial_value: text(3000).optional(),
});
const urlInput = emailInput.extend({ type: z.literal('url_text_input') });
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...actionId,
  ...placeholder,
  is_decimal_allowed: z.boolean(),
  initial_value: decimal.optional(),
  min_value: decimal.optional(),
  max_value: decimal.optional(),
});

const inputIn = <Element extends z.ZodType>(element: Element) =>
  z.strictObject({
    type: z.literal('input'),
    ...blockId,
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element,
  });
const everywhere = [plainTextInput, staticSelect, multiSelect, radio, checkboxes, datepicker, timepicker] as const;
/** E-mail, address and number fields exist in modals only. */
const input = inputIn(z.union(everywhere));
const modalInput = inputIn(z.union([...everywhere, emailInput, urlInput, numberInput]));

const style = {
  style: z
    .strictObject({
      bold: z.boolean().optional(),
      italic: z.boolean().optional(),
      strike: z.boolean().optional(),
      code: z.boolean().optional(),
    })
    .optional(),
};
const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: text(3000), ...style }),
  z.strictObject({ type: z.literal('link'), url, text: text(3000).optional(), ...style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: text(255),
    url: url.optional(),
    fallback: text(3000).optional(),
    ...style,
  }),
]);
const richText = z.strictObject({
  type: z.literal('rich_text'),
  ...blockId,
  elements: z
    .array(
      z.strictObject({
        type: z.enum(['rich_text_section', 'rich_text_quote']),
        elements: z.array(richElement).min(1),
      }),
    )
    .min(1),
});

const cell = z.union([z.strictObject({ type: z.literal('raw_text'), text: text(3000) }), richText]);
const table = z
  .strictObject({
    type: z.literal('table'),
    ...blockId,
    rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
    column_settings: z
      .array(
        z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() }),
      )
      .max(20)
      .optional(),
  })
  .refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length), 'rows of different lengths')
  .refine((block) => textLength(block) <= 10_000, 'more than 10,000 characters in a table');

const section = z
  .strictObject({
    type: z.literal('section'),
    ...blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: z.union([button, image]).optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'a section without text or fields');

const blocksOfAll = [
  section,
  richText,
  z.strictObject({ type: z.literal('header'), ...blockId, text: plain(150) }),
  z.strictObject({
    type: z.literal('context'),
    ...blockId,
    elements: z
      .array(z.union([image, anyText(3000)]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('divider'), ...blockId }),
  z.union(
    source.map((from) =>
      z.strictObject({
        type: z.literal('image'),
        ...blockId,
        ...from,
        alt_text: text(2000),
        title: plain(2000).optional(),
      }),
    ),
  ),
  z.strictObject({
    type: z.literal('actions'),
    ...blockId,
    elements: z
      .array(z.union([button, ...everywhere.slice(1)]))
      .min(1)
      .max(25),
  }),
] as const;

export const message = z.object({
  blocks: z
    .array(z.union([...blocksOfAll, table, input]))
    .min(1)
    .max(50),
  /** chat.postMessage cuts at 40,000 and advises 4,000. */
  text: z.string().min(1).max(4000),
});
const view = {
  blocks: z.array(z.union([...blocksOfAll, modalInput])).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: text(255).optional(),
  external_id: text(255).optional(),
};
export const modal = z.strictObject({
  type: z.literal('modal'),
  ...view,
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
});
export const home = z.strictObject({
  type: z.literal('home'),
  ...view,
  blocks: z.array(z.union([...blocksOfAll, input])).max(100),
});
