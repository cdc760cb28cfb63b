/** All that people write in the tests, with what they mean; the model learns from it too. */
import { ALERTS_LOOK, NO_ALERTS } from './alerts-look.ts';
import { ALERTS_SECOND_LOOK } from './alerts-second-look.ts';
import { ALERTS_THIRD_LOOK } from './alerts-third-look.ts';
import { ASSOCIATIONS_LOOK } from './associations-look.ts';
import { ASSOCIATIONS_SECOND_LOOK } from './associations-second-look.ts';
import { CLAIM_WORK_LOOK } from './claim-work-look.ts';
import { CLAIMS_FOURTH_LOOK, NO_UNDOING } from './claims-fourth-look.ts';
import { CLAIMS_LOOK } from './claims-look.ts';
import { CLAIMS_SECOND_LOOK } from './claims-second-look.ts';
import { CLAIMS_THIRD_LOOK, MORE_NO_CLAIMS } from './claims-third-look.ts';
import { FIFTH_LOOK, LEAST_OF_OURS } from './fifth-look.ts';
import { FOURTH_LOOK } from './fourth-look.ts';
import { GUIDES_LOOK } from './guides-look.ts';
import { NO_CLAIMS } from './no-claims.ts';
import { NO_PLANS, PLAN_LOOK } from './plan-look.ts';
import { MORE_NO_PLANS, PLAN_SECOND_LOOK } from './plan-second-look.ts';
import { PROGRAM_LOOK } from './program-look.ts';
import { SECOND_LOOK } from './second-look.ts';
import { STEPS_FOURTH_LOOK } from './steps-fourth-look.ts';
import { NO_STEPS, STEPS_THIRD_LOOK } from './steps-third-look.ts';
import { MORE_NONE_OF_OURS, THIRD_LOOK } from './third-look.ts';
import { NONE_OF_OURS, UTTERANCES, type Utterances } from './utterances.ts';
import { NO_SCENARIOS, WHATIF_LOOK } from './whatif-look.ts';
import { WHATIF_SECOND_LOOK } from './whatif-second-look.ts';

export const LOOKS: readonly (readonly [about: string, Utterances])[] = [
  ['first look', UTTERANCES],
  ['second look', SECOND_LOOK],
  ['third look', THIRD_LOOK],
  ['fourth look', FOURTH_LOOK],
  ['fifth look', FIFTH_LOOK],
  ['claims', CLAIMS_LOOK],
  ['one claim', CLAIM_WORK_LOOK],
  ['associations', ASSOCIATIONS_LOOK],
  ['guides and files', GUIDES_LOOK],
  ['claims, second look', CLAIMS_SECOND_LOOK],
  ['associations, second look', ASSOCIATIONS_SECOND_LOOK],
  ['claims and associations, third look', CLAIMS_THIRD_LOOK],
  ['claims and associations, fourth look', CLAIMS_FOURTH_LOOK],
  ['plans, the week and the months ahead', PLAN_LOOK],
  ['scenarios', WHATIF_LOOK],
  ['alerts', ALERTS_LOOK],
  ['plans, second look', PLAN_SECOND_LOOK],
  ['scenarios, second look', WHATIF_SECOND_LOOK],
  ['alerts, second look', ALERTS_SECOND_LOOK],
  ['plans, scenarios and the week, third look', STEPS_THIRD_LOOK],
  ['alerts, third look', ALERTS_THIRD_LOOK],
  ['plans, scenarios and alerts, fourth look', STEPS_FOURTH_LOOK],
  ['the program', PROGRAM_LOOK],
];

/** Meant for somebody else. */
export const NONE: readonly string[] = [
  ...NONE_OF_OURS,
  ...MORE_NONE_OF_OURS,
  ...LEAST_OF_OURS,
  ...NO_CLAIMS,
  ...MORE_NO_CLAIMS,
  ...NO_UNDOING,
  ...NO_PLANS,
  ...MORE_NO_PLANS,
  ...NO_SCENARIOS,
  ...NO_ALERTS,
  ...NO_STEPS,
];
