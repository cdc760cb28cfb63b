/**
 * What Slack accepts, in UTF-16 units as JavaScript counts them. Sources are pages of docs.slack.dev/reference/block-kit
 * unless they say otherwise.
 */
export const LIMITS = {
  /** blocks */
  messageBlocks: 50,
  /** blocks */
  viewBlocks: 100,
  /**
   * All text of one message. Slack documents none, but refuses messages with `msg_blocks_too_long` from about 12,000 on
   * and has refused 11,341: github.com/slackapi/bolt-js issues 2509 and 2867. Kept well below.
   */
  messageText: 10_000,
  /** reference/methods/chat.postMessage recommends 4,000 and cuts at 40,000 */
  notification: 3000,
  /** blocks: `block_id` */
  blockId: 255,
  /** block-elements: `action_id` */
  actionId: 255,
  /** blocks/header-block */
  header: 150,
  /** blocks/section-block */
  sectionText: 3000,
  /** blocks/section-block */
  fields: 10,
  /** blocks/section-block */
  fieldText: 2000,
  /** blocks/context-block */
  contextElements: 10,
  /** block-elements/button-element */
  buttonText: 75,
  /** block-elements/button-element */
  buttonValue: 2000,
  /** block-elements/button-element: `accessibility_label` */
  accessibilityLabel: 75,
  /** block-elements/button-element, blocks/image-block */
  url: 3000,
  /** blocks/image-block: `alt_text` and `title` */
  imageText: 2000,
  /** blocks/input-block */
  inputLabel: 2000,
  /** blocks/input-block */
  inputHint: 2000,
  /** block-elements/plain-text-input-element: `max_length` and `min_length` */
  inputText: 3000,
  /** block-elements: `placeholder` */
  placeholder: 150,
  /** block-elements/select-menu-element: options, and options of one group */
  options: 100,
  /** block-elements/select-menu-element */
  optionGroups: 100,
  /** composition-objects/option-object, composition-objects/option-group-object */
  optionText: 75,
  /** composition-objects/option-object */
  optionValue: 150,
  /** block-elements/checkboxes-element, block-elements/radio-button-group-element */
  shownOptions: 10,
  /** blocks/table-block */
  tableRows: 100,
  /** blocks/table-block */
  tableColumns: 20,
  /** blocks/table-block: one in a message */
  tables: 1,
  /** blocks/table-block: all cells together */
  tableText: 10_000,
  /** reference/views/modal-views */
  modalTitle: 24,
  /** reference/views/modal-views: `submit` and `close` */
  modalButton: 24,
  /** reference/views/modal-views */
  callbackId: 255,
  /** reference/views/modal-views */
  privateMetadata: 3000,
} as const;

/** Addresses of links inside text: longer ones would leave no room for the text around them. */
export const LINK_LENGTH = 1500;
/** More buttons side by side break into uneven lines on a phone. */
export const BUTTONS_IN_A_ROW = 3;
