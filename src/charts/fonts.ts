/**
 * The fonts of pictures. They come with the program: without a TrueType file the renderer leaves all text out and says
 * nothing, and the fonts of the machine differ from one to the next.
 */
import { fileURLToPath } from 'node:url';
import { FONT } from './theme.ts';

const fontFile = (name: string) => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`));

export const fonts = () => ({
  fontFiles: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(fontFile),
  loadSystemFonts: false,
  defaultFontFamily: FONT,
});
