/** How pictures look: made for a phone, where a card is about 330 points wide, and drawn at twice that. */

/** Points of the picture; text sizes below are meant for this width. */
export const WIDTH = 360;
/** Left free at the sides of the panel. */
export const EDGE = 12;
/** Pixels for one point, so that small text stays sharp on fine screens. */
export const ZOOM = 2;

export const FONT = 'DejaVu Sans';

/** On a white panel of their own, the same on a light and on a dark page. Text colours keep a contrast of 4.5 or more. */
export const COLOURS = {
  panel: '#ffffff',
  edge: '#d5dae1',
  ink: '#1f2933',
  quiet: '#5b6673',
  grid: '#e8ebef',
  ahead: '#f3f5f8',
  needed: '#8a5a00',
} as const;

/**
 * One a line. Chosen from Okabe and Ito's set for colour-blind readers and darkened until their labels can be read on
 * white; neighbours differ in lightness too, and each has a marker of its own for who sees no colours.
 */
export const LINES = [
  { colour: '#0063a6', shape: 'circle' },
  { colour: '#b84a00', shape: 'square' },
  { colour: '#00704f', shape: 'triangle-up' },
  { colour: '#9c2f73', shape: 'diamond' },
  { colour: '#5c4a00', shape: 'cross' },
  { colour: '#3d3d3d', shape: 'triangle-down' },
] as const;
export type LineStyle = (typeof LINES)[number];

export const TEXT = { small: 11, normal: 12, large: 19 } as const;
