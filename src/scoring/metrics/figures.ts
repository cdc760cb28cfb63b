/** Figures as reasons tell them. */

const FIGURES = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

export function count(amount: number): string {
  // Thousands of reasons tell small whole counts, which the formatter would leave as they are.
  return Number.isInteger(amount) && amount >= 0 && amount < 1000 ? String(amount) : FIGURES.format(amount);
}

export function dollars(amount: number): string {
  return amount < 0 ? `-$${count(-amount)}` : `$${count(amount)}`;
}

/** Rounded down, so that 39.9 % never reads as the 40 % that are needed. */
export function percentOf(part: number, whole: number): string {
  return whole > 0 ? `${Math.floor((part * 100) / whole)} %` : '0 %';
}
