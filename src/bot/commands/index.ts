/** The table of contents: every command Seventy knows. */
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
import type { Command } from './command.ts';
import { coop } from './coop.ts';
import { customers } from './customers.ts';
import { digest } from './digest.ts';
import { dpor } from './dpor.ts';
import { eligibility } from './eligibility.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import type { CommandId } from './ids.ts';
import { importCommand } from './import.ts';
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

export const COMMANDS: { readonly [Id in CommandId]: Command } = {
  score,
  explain,
  trend,
  gaps,
  plan,
  whatif,
  opportunities,
  claim,
  claims,
  customers,
  people,
  alerts,
  digest,
  rules,
  import: importCommand,
  eligibility,
  associations,
  associate,
  'claim-show': claimShow,
  'claim-edit': claimEdit,
  'claim-proof': claimProof,
  'claim-advance': claimAdvance,
  coop,
  dpor,
  pal,
  ask,
  undo,
  export: exportCommand,
  members,
  whoami,
  help,
};
