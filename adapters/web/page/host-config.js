/**
 * How Adaptive Cards look here: close to Teams in sizes and spacing, in Seventy's own colours.
 * The one source for the page and for every other place that draws cards.
 */

/**
 * @typedef {object} Palette
 * @property {string} surface @property {string} text @property {string} subtle @property {string} line
 * @property {string} accent @property {string} good @property {string} warning @property {string} attention
 * @property {Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>} tints backgrounds of containers
 */

/** @type {Palette} */
const LIGHT = {
  surface: '#ffffff',
  text: '#242424',
  subtle: '#616161',
  line: '#e3e5e8',
  accent: '#0a6478',
  good: '#0f6b2f',
  warning: '#8a5300',
  attention: '#b3261e',
  tints: { emphasis: '#f4f6f7', accent: '#e3f2f5', good: '#e6f4ea', warning: '#fdf3e1', attention: '#fdeceb' },
};

/** @type {Palette} */
const DARK = {
  surface: '#262a2e',
  text: '#f2f3f4',
  subtle: '#b3b9bf',
  line: '#3d434a',
  accent: '#63c8da',
  good: '#72cf8c',
  warning: '#f0b45a',
  attention: '#ff9a92',
  tints: { emphasis: '#2f353a', accent: '#17363e', good: '#1c3826', warning: '#3d301a', attention: '#46262a' },
};

export const light = hostConfig(LIGHT);
export const dark = hostConfig(DARK);

/** @param {Palette} palette */
function hostConfig(palette) {
  const { tints } = palette;
  const label = { weight: 'Bolder', size: 'Default', color: 'Default' };
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI Variable Text', 'Segoe UI', system-ui, sans-serif",
    fontTypes: {
      default: fonts("'Segoe UI Variable Text', 'Segoe UI', system-ui, sans-serif"),
      monospace: fonts("ui-monospace, 'Cascadia Mono', Consolas, monospace"),
    },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style(palette, palette.surface),
      emphasis: style(palette, tints.emphasis),
      accent: style(palette, tints.accent),
      good: style(palette, tints.good),
      warning: style(palette, tints.warning),
      attention: style(palette, tints.attention),
    },
    textStyles: {
      heading: { size: 'Large', weight: 'Bolder', color: 'Default', isSubtle: false },
      columnHeader: { size: 'Default', weight: 'Bolder', color: 'Default', isSubtle: false },
    },
    textBlock: { headingLevel: 3 },
    factSet: {
      title: { weight: 'Default', size: 'Default', color: 'Default', isSubtle: true, wrap: true, maxWidth: 200 },
      value: { weight: 'Default', size: 'Default', color: 'Default', isSubtle: false, wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { ...label, suffix: ' *', suffixColor: 'Attention' },
        optionalInputs: label,
      },
      errorMessage: { size: 'Small', color: 'Attention', spacing: 'Small', weight: 'Default' },
    },
    actions: {
      maxActions: 12,
      spacing: 'Medium',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}

/** @param {string} fontFamily */
function fonts(fontFamily) {
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
  };
}

/**
 * @param {Palette} palette
 * @param {string} backgroundColor
 */
function style(palette, backgroundColor) {
  const { text, subtle, accent, good, warning, attention } = palette;
  // A "subtle" status colour stays as strong as the plain one: a paler one would be too faint to read.
  const plain = (/** @type {string} */ colour) => ({ default: colour, subtle: colour });
  return {
    backgroundColor,
    borderColor: palette.line,
    foregroundColors: {
      default: { default: text, subtle },
      dark: { default: text, subtle },
      light: { default: subtle, subtle },
      accent: plain(accent),
      good: plain(good),
      warning: plain(warning),
      attention: plain(attention),
    },
  };
}
