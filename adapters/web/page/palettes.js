/**
 * The colours of cards, light and dark. Every text colour is strong enough on its ground to be read (WCAG AA).
 *
 * @typedef {object} Palette
 * @property {string} surface @property {string} text @property {string} subtle @property {string} line
 * @property {string} accent @property {string} good @property {string} warning @property {string} attention
 * @property {Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>} tints backgrounds of containers
 *
 * @typedef {{light: Palette, dark: Palette}} Palettes
 */

/** Seventy's own, as in theme.css. @type {Palettes} */
export const SEVENTY_PALETTES = {
  light: {
    surface: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    line: '#e3e5e8',
    accent: '#0a6478',
    good: '#0f6b2f',
    warning: '#8a5300',
    attention: '#b3261e',
    tints: { emphasis: '#f4f6f7', accent: '#e3f2f5', good: '#e6f4ea', warning: '#fdf3e1', attention: '#fdeceb' },
  },
  dark: {
    surface: '#262a2e',
    text: '#f2f3f4',
    subtle: '#b3b9bf',
    line: '#3d434a',
    accent: '#63c8da',
    good: '#72cf8c',
    warning: '#f0b45a',
    attention: '#ff9a92',
    tints: { emphasis: '#2f353a', accent: '#17363e', good: '#1c3826', warning: '#3d301a', attention: '#46262a' },
  },
};

/** Close to what Teams shows in its light and dark themes. @type {Palettes} */
export const TEAMS_PALETTES = {
  light: {
    surface: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    line: '#e0e0e0',
    accent: '#5b5fc7',
    good: '#1f7044',
    warning: '#835b00',
    attention: '#b10e1c',
    tints: { emphasis: '#f5f5f5', accent: '#e8ebfa', good: '#e7f2da', warning: '#fbf6d9', attention: '#fcf4f6' },
  },
  dark: {
    surface: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#424242',
    accent: '#a6a7dc',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f88e9b',
    tints: { emphasis: '#333333', accent: '#2f2f4a', good: '#0d2e0d', warning: '#463100', attention: '#3b1a1f' },
  },
};
