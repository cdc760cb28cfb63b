/**
 * How Adaptive Cards look here: in Seventy's own colours, and in those of Teams.
 * The one source for the page and for every other place that draws cards.
 */
import { SEVENTY_PALETTES, TEAMS_PALETTES } from './palettes.js';

const OWN_FONT = "'Segoe UI Variable Text', 'Segoe UI', system-ui, sans-serif";
const TEAMS_FONT = "'Segoe UI', system-ui, 'Apple Color Emoji', 'Segoe UI Emoji', sans-serif";

export const SEVENTY = both(SEVENTY_PALETTES, OWN_FONT);
export const TEAMS = both(TEAMS_PALETTES, TEAMS_FONT);

/**
 * @param {import('./palettes.js').Palettes} palettes
 * @param {string} font
 */
function both({ light, dark }, font) {
  return { light: hostConfig(light, font), dark: hostConfig(dark, font) };
}

/**
 * @param {import('./palettes.js').Palette} palette
 * @param {string} font
 */
function hostConfig(palette, font) {
  const { tints } = palette;
  const label = { weight: 'Bolder', size: 'Default', color: 'Default' };
  return {
    supportsInteractivity: true,
    fontFamily: font,
    fontTypes: {
      default: fonts(font),
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
 * @param {import('./palettes.js').Palette} palette
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
