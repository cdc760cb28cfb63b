/** People who earn a certification. */
import { lastDayOf, monthText } from '../months.ts';
import { personKeys } from '../people/identities.ts';
import { certificationById } from '../people/titles.ts';
import { trainingRows } from '../people/training-rows.ts';
import type { Row } from '../portfolio.ts';
import type { ChangeOf } from './change.ts';
import { newcomers } from './newcomers.ts';
import { withRows } from './tables.ts';
import type { Make } from './world.ts';

/**
 * The certification is earned on the day certifications are judged on, so one that retired before never counts. Nobody
 * knows when it will lapse: the row has no end.
 */
export const certify: Make<ChangeOf<'certify'>> = ({ certification, people, person }, { tables, month, ruleSet }) => {
  const earned = certificationById(ruleSet, certification);
  const { training } = tables;
  if (!earned || !training) return tables;
  const rows = trainingRows(training);
  const linked = rows.find(({ location }) => location !== '')?.location ?? 'imagined';
  const row: Row<'training'> = {
    title: earned.titles[0] ?? earned.title,
    completed: lastDayOf(monthText(month)),
    location: linked,
  };
  if (person === undefined) {
    const nobodyYet = newcomers([training.text.mcpId], people);
    return withRows(tables, {
      training: nobodyYet.map(({ id, number }) => ({
        ...row,
        mcpId: id,
        firstName: 'New person',
        lastName: String(number),
      })),
    });
  }
  const known = rows[personKeys(rows).indexOf(person)];
  if (!known) return tables;
  const { mcpId, corpEmail, email, firstName, lastName, location } = known;
  const who = { mcpId, corpEmail, email, firstName, lastName, location: location || linked };
  return withRows(tables, { training: [{ ...row, ...who }] });
};
