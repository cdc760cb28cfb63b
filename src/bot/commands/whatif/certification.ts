/** Which certification somebody means. */
import { distance } from 'fastest-levenshtein';
import { type CertificationRow, certificationsOf, type Designation, ruleSetFor } from '../../../scoring/index.ts';
import { certificationOf } from '../../../scoring/people/titles.ts';
import type { Context } from '../command.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { type Ask, type Asking, askBack } from './resolution.ts';

const OFFERED = 3;

/** By id, title or exam code. */
function certificationCalled(written: string, { partner }: Context): CertificationRow | undefined {
  const ruleSet = ruleSetFor(partner.asOf);
  const wanted = written.toLowerCase();
  const { rows } = ruleSet.certifications;
  return rows.find(({ id }) => id.toLowerCase() === wanted) ?? certificationOf(ruleSet, written, '');
}

/** Those whose score it can count in; none where nobody knows it. */
export function designationsWith(written: string, context: Context): readonly Designation[] {
  const id = certificationCalled(written, context)?.id;
  const known = certificationsOf(ruleSetFor(context.partner.asOf)).find((own) => own.id === id);
  return [...new Set((known?.lists ?? []).map(({ designation }) => designation))];
}

/** The one called so; else a question with those it may be. @param instead the change with another certification */
export function certificationSaid(
  written: string,
  asking: Asking,
  instead: (certification: string) => SaidChange,
): CertificationRow | Ask {
  const found = certificationCalled(written, asking.context);
  if (found) return found;
  const { rows } = ruleSetFor(asking.context.partner.asOf).certifications;
  const wanted = written.toLowerCase();
  const far = ({ id, title }: CertificationRow) =>
    Math.min(distance(id.toLowerCase(), wanted), distance(title.toLowerCase(), wanted));
  const near = rows.toSorted((a, b) => far(a) - far(b)).slice(0, OFFERED);
  return askBack(
    `No certification called "${written}" counts in any designation. Did you mean one of these?`,
    near.map(({ id, title }) => asking.choose(`${id} ${title}`, instead(id))),
    asking,
  );
}
