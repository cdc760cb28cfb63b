/** A total as it is written: one decimal, but never "70.0" for one that is still short of it. */
export function figure(total: number, needed: number): string {
  const rounded = Math.round(total * 10) / 10;
  return (total < needed - NEAR ? Math.min(rounded, needed - 0.1) : rounded).toFixed(1);
}

/** What sums of fractions may be off by. */
const NEAR = 1e-9;
