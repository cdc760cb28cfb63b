/** Every command that is understood, one file each. A new command: write its file, name it here. */
import type { CommandId } from '../../commands/ids.ts';
import { alerts } from './alerts.ts';
import { ask } from './ask.ts';
import { associate } from './associate.ts';
import { associations } from './associations.ts';
import { claim } from './claim.ts';
import { claimAdvance } from './claim-advance.ts';
import { claimEdit } from './claim-edit.ts';
import { claimProof } from './claim-proof.ts';
import { claimShow } from './claim-show.ts';
import { claims } from './claims.ts';
import { coop } from './coop.ts';
import type { Cues } from './cue.ts';
import { customers } from './customers.ts';
import { digest } from './digest.ts';
import { dpor } from './dpor.ts';
import { eligibility } from './eligibility.ts';
import { explain } from './explain.ts';
import { exporting } from './export.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { importing } from './import.ts';
import { members } from './members.ts';
import { opportunities } from './opportunities.ts';
import { pal } from './pal.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { trend } from './trend.ts';
import { undo } from './undo.ts';
import { whatif } from './whatif.ts';
import { whoami } from './whoami.ts';

export const CUES: readonly Cues[] = [
  score,
  explain,
  trend,
  gaps,
  plan,
  whatif,
  customers,
  people,
  rules,
  importing,
  undo,
  members,
  whoami,
  help,
  opportunities,
  claim,
  claims,
  claimShow,
  claimEdit,
  claimProof,
  claimAdvance,
  associations,
  associate,
  eligibility,
  coop,
  dpor,
  pal,
  ask,
  exporting,
  alerts,
  digest,
];

const BY_COMMAND: ReadonlyMap<CommandId, Cues> = new Map(CUES.map((cues) => [cues.command, cues]));

export function cuesOf(command: CommandId): Cues {
  const cues = BY_COMMAND.get(command);
  if (cues === undefined) throw new Error(`No cues for the command "${command}". Add cues/${command}.ts.`);
  return cues;
}
