/** The data as they will stand on a day soon, if nothing new is done and whatever can be renewed is. */
import type { Day, Month } from '../ids.ts';
import { lastDayOf, monthBefore, monthNumber } from '../months.ts';
import { certificationOf } from '../people/titles.ts';
import { trainingRows } from '../people/training-rows.ts';
import { type Portfolio, type Tables, tableOf } from '../portfolio.ts';
import { remember } from '../remember.ts';
import { ruleSetFor } from '../rules/index.ts';
import { ahead } from './ahead.ts';

export interface Span {
  /** The last full month of the data. */
  readonly asOf: Month;
  /** The month whose figures are shown on `day`; `asOf` or later. */
  readonly month: Month;
  readonly today: Day;
  readonly day: Day;
}

/**
 * To be scored as of `month`. What has lapsed by today is gone; what expires until `day` counts as renewed where it still
 * can be, because renewing is free; what stops counting for everybody by then is gone (Microsoft Learn: certifications of
 * associates and experts are renewed online, retired ones are not).
 */
export function expected(portfolio: Portfolio, span: Span): Portfolio {
  const last = lastExpected(portfolio);
  const key = JSON.stringify([span.asOf, span.month, span.today, span.day]);
  if (last.key !== key) Object.assign(last, { key, answer: expectedOf(portfolio, span) });
  return last.answer;
}

/** A retired certification cannot be renewed, however long the own one is valid. */
export const lastDayToRenew = (expires: Day, retiredOn: Day | null): Day =>
  retiredOn !== null && retiredOn < expires ? retiredOn : expires;

/** One only, because the day moves on and the tables ahead are large. The same object again, so that its books are kept. */
const lastExpected = remember((portfolio: Portfolio) => ({ key: '', answer: portfolio }));

function expectedOf(portfolio: Portfolio, span: Span): Portfolio {
  const months = monthNumber(span.month) - monthNumber(span.asOf);
  const { tables } = months > 0 ? ahead(portfolio, span.asOf, months) : portfolio;
  return { tables: { ...tables, ...peopleOn(portfolio.tables, span) } };
}

/** Nobody's row is left out: a report without rows would count as missing. */
function peopleOn({ training }: Tables, { month, today, day }: Span): Pick<Tables, 'training'> {
  if (!training) return {};
  const ruleSet = ruleSetFor(month);
  const longAgo = lastDayOf(monthBefore(month));
  const rows = trainingRows(training).map((row) => {
    const known = certificationOf(ruleSet, row.title, row.activity);
    if (known?.countsUntil && known.countsUntil < day) return { ...row, expires: longAgo };
    if (row.expires === '' || row.expires >= day) return row;
    return { ...row, expires: lastDayToRenew(row.expires, known?.retiredOn ?? null) >= today ? '' : longAgo };
  });
  return { training: tableOf('training', rows) };
}
