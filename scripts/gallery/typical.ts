/** Every card with believable data, and what a dialog needs of those that ask. */
import type { Face, Form } from '../../cards/index.ts';
import { ALERT_FORMS, ALERT_SETTING_CARDS } from './alert-settings.ts';
import { ALERT_CARDS } from './alerts.ts';
import { ASSOCIATION_CARDS, ASSOCIATION_FORMS } from './associations.ts';
import { CLAIM_DIALOGS, CLAIM_FORM_CARDS } from './claim-forms.ts';
import { CLAIM_PROOF_CARDS } from './claim-proof.ts';
import { CLAIM_CARDS, CLAIM_FORMS } from './claims.ts';
import { DIGEST_CARDS } from './digests.ts';
import { EXPORT_CARDS } from './exports.ts';
import { GUIDE_CARDS } from './guides.ts';
import { KNOWLEDGE_CARDS } from './knowledge.ts';
import { MEMBER_CARDS, MEMBER_FORMS } from './members.ts';
import { OPPORTUNITY_CARDS } from './opportunities.ts';
import { PLAN_CARDS, PLAN_FORMS } from './plans.ts';
import { SCORE_CARDS } from './score-cards.ts';
import { TREND_CARDS } from './trends.ts';
import { WHATIF_CARDS } from './whatif.ts';

export const TYPICAL: Readonly<Record<string, Face>> = {
  ...SCORE_CARDS,
  ...MEMBER_CARDS,
  ...OPPORTUNITY_CARDS,
  ...ASSOCIATION_CARDS,
  ...CLAIM_FORM_CARDS,
  ...CLAIM_CARDS,
  ...CLAIM_PROOF_CARDS,
  ...EXPORT_CARDS,
  ...GUIDE_CARDS,
  ...KNOWLEDGE_CARDS,
  ...TREND_CARDS,
  ...PLAN_CARDS,
  ...WHATIF_CARDS,
  ...DIGEST_CARDS,
  ...ALERT_CARDS,
  ...ALERT_SETTING_CARDS,
};

/** By the name of the card that asks the same. */
export const FORMS: Readonly<Record<string, Form>> = {
  ...MEMBER_FORMS,
  ...ASSOCIATION_FORMS,
  ...CLAIM_DIALOGS,
  ...CLAIM_FORMS,
  ...PLAN_FORMS,
  ...ALERT_FORMS,
};
