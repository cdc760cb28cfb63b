/** Whole figures as a person reads them: "127,712". */
const FIGURES = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

export const figureInWords = (figure: number): string => FIGURES.format(figure);
