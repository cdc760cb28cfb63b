/** Arbitrary valid Adaptive Cards 1.5: nested, long, and full of what people type to see whether it breaks. */
import fc from 'fast-check';

type Json = Record<string, unknown>;

const HOSTILE = [
  '<!here>',
  '<!channel> now',
  '<@U012AB3CD>',
  '<#C024BE7LR|general>',
  '@here @channel #general',
  '<https://evil.example|your bank>',
  'https://evil.example/',
  '<!date^1^{date}|x>',
  '*bold* _italic_ ~gone~ `code`',
  '**bold** and *italic* [link](https://contoso.example/a?b=1&c=2)',
  '[trap](javascript:alert(1)) [ftp](ftp://contoso.example)',
  ':smile: 10:30:45',
  '&lt;b&gt; &amp; & < >',
  '> quoted\n> again',
  '- one\n- two\n  - three',
  '1. first\n2. second',
  '```\ncode\n```',
  '# heading\n\nparagraph',
  '{{DATE(2026-11-21T07:00:00Z, SHORT)}} {{TIME(2026-11-21T07:00:00Z)}} {{DATE(nonsense)}}',
  'a_b_c 2*3*4 *',
  '\ud800 lone \udc00',
  '\ue0000\ue001',
  '‮right to left',
  '💼 Zürich 東京',
];
const LONG = ['&'.repeat(900), 'long words '.repeat(400), '*'.repeat(300)];

const hostile = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);
/** Every text holds a word of its own, by which it is found again. */
const token = fc.integer({ min: 0, max: 2 ** 40 }).map((number) => `q${number.toString(36)}q`);
const text = fc
  .tuple(fc.option(hostile, { nil: '' }), token, fc.option(fc.oneof(hostile, fc.string()), { nil: '' }))
  .map(([before, word, after]) => [before, word, after].filter((part) => part !== '').join(' '));
const label = fc.oneof({ weight: 3, arbitrary: token }, { weight: 1, arbitrary: text });
const id = fc.oneof(fc.uuid(), fc.constantFrom('__proto__', 'constructor', 'a:b~c', 'ü', 'x'.repeat(300)));
const flag = fc.boolean();
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const url = fc.constantFrom(
  'https://contoso.example/picture.png',
  'http://contoso.example/a|b>c',
  'data:image/png;base64,AAAA',
  'not an address',
  `https://contoso.example/${'x'.repeat(4000)}`,
);

const placing = {
  id: maybe(id),
  separator: maybe(flag),
  spacing: maybe(fc.constantFrom('none', 'small', 'default', 'medium', 'large', 'padding')),
  isVisible: maybe(fc.constantFrom(true, true, true, false)),
  requires: maybe(fc.constantFrom({ adaptiveCards: '1.2' }, { telepathy: '1.0' })),
  height: maybe(fc.constantFrom('auto', 'stretch')),
};
const look = {
  size: maybe(fc.constantFrom('small', 'default', 'medium', 'large', 'extraLarge')),
  weight: maybe(fc.constantFrom('lighter', 'default', 'bolder')),
  color: maybe(fc.constantFrom('default', 'accent', 'good', 'warning', 'attention', 'dark')),
  isSubtle: maybe(flag),
  fontType: maybe(fc.constantFrom('default', 'monospace')),
};

/** A record without what was left out. */
const record = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> =>
  fc.record(model).map((whole) => Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)));
const typed = (type: string, model: Record<string, fc.Arbitrary<unknown>>) =>
  record({ type: fc.constant(type), ...model });

const data = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({ command: token, args: fc.jsonValue({ maxDepth: 1 }) }),
  fc.string({ minLength: 1500, maxLength: 4000 }),
);
const common = {
  title: maybe(label),
  style: maybe(fc.constantFrom('default', 'positive', 'destructive')),
  tooltip: maybe(token),
  isEnabled: maybe(fc.constantFrom(true, true, false)),
  mode: maybe(fc.constantFrom('primary', 'secondary')),
  iconUrl: maybe(url),
};
const submit = typed('Action.Submit', {
  ...common,
  id: maybe(token),
  data,
  associatedInputs: maybe(fc.constant('none')),
});
const execute = typed('Action.Execute', { ...common, verb: maybe(token), data });
const openUrl = typed('Action.OpenUrl', { ...common, url });
const toggle = typed('Action.ToggleVisibility', {
  ...common,
  targetElements: fc.array(fc.oneof(id, fc.record({ elementId: id, isVisible: flag })), { maxLength: 3 }),
});
const selectAction = maybe(fc.oneof(submit, execute, openUrl, toggle));

const choices = (count: number) =>
  fc.array(fc.record({ title: label, value: fc.oneof(fc.uuid(), hostile, fc.constantFrom('', '~')) }), {
    maxLength: count,
  });
const manyChoices = fc
  .tuple(fc.integer({ min: 90, max: 450 }), token)
  .map(([count, title]) => Array.from({ length: count }, (_, at) => ({ title: `${title} ${at}`, value: `${at}` })));
const asked = {
  ...placing,
  id,
  label: maybe(label),
  isRequired: maybe(flag),
  errorMessage: maybe(fc.lorem()),
};
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const inputs = [
  typed('Input.Text', {
    ...asked,
    value: maybe(hostile),
    placeholder: maybe(hostile),
    isMultiline: maybe(flag),
    maxLength: maybe(fc.integer({ min: 0, max: 5000 })),
    style: maybe(fc.constantFrom('text', 'tel', 'url', 'email', 'password')),
    regex: maybe(fc.constant('^[a-z]+$')),
    inlineAction: maybe(fc.oneof(submit, openUrl)),
  }),
  typed('Input.Number', {
    ...asked,
    value: maybe(fc.double({ noNaN: true })),
    min: maybe(fc.integer()),
    max: maybe(fc.integer()),
  }),
  typed('Input.Date', { ...asked, value: maybe(fc.oneof(date, fc.constant('2026-02-31'))), min: maybe(date) }),
  typed('Input.Time', {
    ...asked,
    value: maybe(fc.constantFrom('09:30', '23:59:59', '24:00', 'noon')),
    max: maybe(fc.constant('17:00')),
  }),
  typed('Input.Toggle', {
    ...asked,
    title: label,
    value: maybe(fc.constantFrom('true', 'false', 'on')),
    valueOn: maybe(fc.constantFrom('on', 'x'.repeat(200))),
    valueOff: maybe(fc.constantFrom('off', '', 'x'.repeat(300))),
  }),
  typed('Input.ChoiceSet', {
    ...asked,
    choices: fc.oneof({ weight: 9, arbitrary: choices(12) }, { weight: 1, arbitrary: manyChoices }),
    value: maybe(fc.constantFrom('', 'a,b', '~')),
    isMultiSelect: maybe(flag),
    style: maybe(fc.constantFrom('compact', 'expanded', 'filtered')),
    placeholder: maybe(hostile),
  }),
];

const run = fc.oneof(
  token,
  typed('TextRun', {
    text,
    ...look,
    italic: maybe(flag),
    strikethrough: maybe(flag),
    underline: maybe(flag),
    highlight: maybe(flag),
    selectAction,
  }),
);
const image = typed('Image', {
  ...placing,
  url,
  altText: maybe(text),
  size: maybe(fc.constant('small')),
  selectAction,
});
const leaves = [
  typed('TextBlock', {
    ...placing,
    ...look,
    text,
    wrap: maybe(flag),
    maxLines: maybe(fc.nat(3)),
    style: maybe(fc.constant('heading')),
  }),
  typed('RichTextBlock', { ...placing, inlines: fc.array(run, { minLength: 1, maxLength: 4 }) }),
  image,
  typed('ImageSet', { ...placing, images: fc.array(image, { maxLength: 12 }) }),
  typed('Media', {
    ...placing,
    poster: maybe(url),
    altText: maybe(text),
    sources: fc.array(fc.record({ mimeType: fc.constant('video/mp4'), url }), { maxLength: 2 }),
  }),
  typed('FactSet', { ...placing, facts: fc.array(fc.record({ title: text, value: text }), { maxLength: 6 }) }),
  ...inputs,
];

const style = maybe(fc.constantFrom('default', 'emphasis', 'good', 'attention', 'warning', 'accent'));
const backgroundImage = maybe(fc.constant('https://contoso.example/background.png'));

const nested = { maxDepth: 3, depthSize: 'small', depthIdentifier: fc.createDepthIdentifier() } as const;

const { element, action } = fc.letrec<{ element: Json; action: Json; items: Json[]; column: Json; row: Json }>(
  (tie) => ({
    items: fc.array(tie('element'), { maxLength: 3 }),
    column: typed('Column', {
      ...placing,
      items: tie('items'),
      width: maybe(fc.constant('auto')),
      selectAction,
      style,
    }),
    row: typed('TableRow', {
      cells: fc.array(typed('TableCell', { items: tie('items'), selectAction }), { maxLength: 4 }),
    }),
    action: fc.oneof(
      nested,
      submit,
      execute,
      openUrl,
      toggle,
      typed('Action.ShowCard', {
        title: label,
        card: record({
          type: fc.constant('AdaptiveCard'),
          body: tie('items'),
          actions: fc.array(submit, { maxLength: 2 }),
        }),
      }),
      typed('Action.Unknown', { title: label, fallback: maybe(fc.oneof(submit, fc.constant('drop'))) }),
    ),
    element: fc.oneof(
      nested,
      fc.oneof(...leaves),
      typed('Container', { ...placing, items: tie('items'), style, selectAction, backgroundImage }),
      typed('ColumnSet', { ...placing, columns: fc.array(tie('column'), { maxLength: 4 }), selectAction }),
      typed('ActionSet', { ...placing, actions: fc.array(tie('action'), { maxLength: 7 }) }),
      typed('Table', {
        ...placing,
        columns: fc.constant([{ width: 1 }]),
        rows: fc.array(tie('row'), { maxLength: 6 }),
        firstRowAsHeader: maybe(flag),
      }),
      typed('Chart.Donut', { ...placing, title: text, fallback: maybe(fc.oneof(tie('element'), fc.constant('drop'))) }),
    ),
  }),
);

/** A table of a few hundred rows. */
const longTable = fc
  .tuple(fc.integer({ min: 90, max: 350 }), fc.integer({ min: 1, max: 25 }), hostile)
  .map(([rows, columns, cell]) => ({
    type: 'Table',
    columns: [],
    rows: Array.from({ length: rows }, (_, row) => ({
      type: 'TableRow',
      cells: Array.from({ length: columns }, () => ({
        type: 'TableCell',
        items: [{ type: 'TextBlock', text: `${row} ${cell.slice(0, 40)}` }],
      })),
    })),
  }));

export const arbitraryCard: fc.Arbitrary<Json> = record({
  type: fc.constant('AdaptiveCard'),
  version: fc.constant('1.5'),
  body: fc.oneof(
    { weight: 7, arbitrary: fc.array(element, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(...leaves), { minLength: 40, maxLength: 130 }) },
    { weight: 1, arbitrary: fc.tuple(element, longTable, element) },
  ),
  actions: maybe(fc.array(action, { maxLength: 8 })),
  fallbackText: maybe(hostile),
  speak: maybe(fc.lorem()),
  selectAction,
  backgroundImage,
  refresh: maybe(fc.constant({ action: { type: 'Action.Execute', verb: 'refresh' } })),
  authentication: maybe(
    fc.constant({
      text: 'Sign in',
      buttons: [{ type: 'signin', title: 'Sign in', value: 'https://contoso.example/' }],
    }),
  ),
});

export { HOSTILE, text as arbitraryText };
