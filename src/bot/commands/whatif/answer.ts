/** What the score would be with all that is imagined. */
import { setImmediate } from 'node:timers/promises';
import { type Button, whatifCard } from '../../../../cards/index.ts';
import { DESIGNATIONS, type Designation, effectsOf, ruleSetFor, score, withChanges } from '../../../scoring/index.ts';
import type { Context, Outcome } from '../command.ts';
import { fadesOut } from './fades-out.ts';
import type { Resolved } from './resolution.ts';

/** Other work goes on between two scorings. @param asked designations asked for; empty for those that change */
export async function answer(
  imagined: readonly Resolved[],
  asked: readonly Designation[],
  context: Context,
): Promise<Outcome> {
  const { partner, frame } = context;
  const { portfolio, asOf } = partner;
  const ruleSet = ruleSetFor(asOf);
  const changes = imagined.flatMap((one) => one.changes);
  const changed = withChanges(portfolio, changes, asOf, ruleSet);
  await setImmediate();
  const [before, after] = [partner.scorecard(), score(changed, ruleSet, asOf)];
  const moving = effectsOf(before, after).map(({ designation }) => designation);
  const shown = DESIGNATIONS.filter((id) => (asked.length > 0 ? asked : moving).includes(id));
  const named = imagined.flatMap(({ about }) => about);
  const about = asked.length > 0 ? asked : named.length > 0 || moving.length > 0 ? named : DESIGNATIONS;
  const both = (ids: readonly Designation[]) =>
    before.designations.flatMap((then) => {
      const now = after.designations.find(({ id }) => id === then.id);
      return now && ids.includes(then.id) ? [{ before: then, after: now }] : [];
    });
  const leaving = changes.some(({ kind }) => kind === 'lose-customer' || kind === 'lose-customers');
  const unmoved = DESIGNATIONS.filter((id) => about.includes(id) && !moving.includes(id));
  return {
    face: whatifCard(frame, {
      changes: imagined.map(({ words }) => words),
      effects: both(shown),
      unmoved: both(unmoved),
      because: imagined.flatMap(({ inVain }) => inVain ?? []),
      otherwise: imagined.map(({ otherwise }) => otherwise),
      later: leaving ? await fadesOut(portfolio, changed, asOf, asked.length > 0 ? asked : DESIGNATIONS) : [],
      buttons: buttonsOf(imagined, asked, wayTo([...shown, ...named])),
    }),
    sensitive: imagined.some(({ sensitive }) => sensitive),
    resolved: { changes: imagined.map(({ said }) => said) },
  };

  /** The first that does not qualify either way: what else it takes is asked next. */
  function wayTo(ids: readonly Designation[]): Designation | undefined {
    return ids.find((id) => !after.designations.find((own) => own.id === id)?.qualified);
  }
}

function buttonsOf(
  imagined: readonly Resolved[],
  asked: readonly Designation[],
  wayTo: Designation | undefined,
): readonly Button[] {
  const args = {
    ...(asked.length > 0 && { designation: asked }),
    changes: imagined.slice(0, -1).map(({ said }) => said),
  };
  return [
    ...(imagined.length > 1 ? [{ label: 'Without the last change', command: 'whatif', args } as const] : []),
    { label: 'Start over', command: 'whatif', args: {} },
    ...(wayTo ? [{ label: 'Way to 70', command: 'plan', args: { designation: wayTo } } as const] : []),
  ];
}
