/** Which certification somebody means. */
import { distance } from 'fastest-levenshtein';
import { type CertificationRow, ruleSetFor } from '../../../scoring/index.ts';
import { certificationOf } from '../../../scoring/people/titles.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { type Ask, type Asking, askBack } from './resolution.ts';

const OFFERED = 3;

/** By id, title or exam code; else a question with those it may be. @param instead the change with another certification */
export function certificationSaid(
  written: string,
  asking: Asking,
  instead: (certification: string) => SaidChange,
): CertificationRow | Ask {
  const ruleSet = ruleSetFor(asking.context.partner.asOf);
  const { rows } = ruleSet.certifications;
  const wanted = written.toLowerCase();
  const found = rows.find(({ id }) => id.toLowerCase() === wanted) ?? certificationOf(ruleSet, written, '');
  if (found) return found;
  const far = ({ id, title }: CertificationRow) =>
    Math.min(distance(id.toLowerCase(), wanted), distance(title.toLowerCase(), wanted));
  const near = rows.toSorted((a, b) => far(a) - far(b)).slice(0, OFFERED);
  return askBack(
    `No certification called "${written}" counts in any designation. Did you mean one of these?`,
    near.map(({ id, title }) => asking.choose(`${id} ${title}`, instead(id))),
    asking,
  );
}
