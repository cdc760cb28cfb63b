import { designationName, joined } from '../../../cards/index.ts';
import type { DesignationScore } from '../../scoring/index.ts';
import { scoresOf } from '../commands/arguments.ts';
import type { Tell } from './own.ts';

/** Which designations qualify, with their points. */
export const standing: Tell = ({ designation }, { partner }) => {
  const scores = scoresOf(partner.scorecard(), designation);
  const qualified = scores.filter((score) => score.qualified);
  const others = scores.filter((score) => !score.qualified);
  const parts = [
    ...(qualified.length > 0 ? [`${listed(qualified)} ${qualified.length === 1 ? 'qualifies' : 'qualify'}`] : []),
    ...(others.length > 0 ? [`not yet ${listed(others)}`] : []),
  ];
  return { says: `By your exports: ${parts.join('; ')}.` };
};

const listed = (scores: readonly DesignationScore[]): string =>
  joined(
    scores.map(({ id, total }) => `${designationName(id)} (${total.toFixed(1)})`),
    'and',
  );
