/** Every card with believable data, and what a dialog needs of those that ask. */
import type { Face, Form } from '../../cards/index.ts';
import { ASSOCIATION_CARDS, ASSOCIATION_FORMS } from './associations.ts';
import { CLAIM_DIALOGS, CLAIM_FORM_CARDS } from './claim-forms.ts';
import { CLAIM_PROOF_CARDS } from './claim-proof.ts';
import { CLAIM_CARDS, CLAIM_FORMS } from './claims.ts';
import { EXPORT_CARDS } from './exports.ts';
import { GUIDE_CARDS } from './guides.ts';
import { MEMBER_CARDS, MEMBER_FORMS } from './members.ts';
import { OPPORTUNITY_CARDS } from './opportunities.ts';
import { SCORE_CARDS } from './score-cards.ts';
import { TREND_CARDS } from './trends.ts';

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
  ...TREND_CARDS,
};

/** By the name of the card that asks the same. */
export const FORMS: Readonly<Record<string, Form>> = {
  ...MEMBER_FORMS,
  ...ASSOCIATION_FORMS,
  ...CLAIM_DIALOGS,
  ...CLAIM_FORMS,
};
