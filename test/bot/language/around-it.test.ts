import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { ALERTS_LOOK } from './alerts-look.ts';
import { ASSOCIATIONS_LOOK } from './associations-look.ts';
import { ASSOCIATIONS_SECOND_LOOK } from './associations-second-look.ts';
import { CLAIM_WORK_LOOK } from './claim-work-look.ts';
import { CLAIMS_LOOK } from './claims-look.ts';
import { CLAIMS_SECOND_LOOK } from './claims-second-look.ts';
import { GUIDES_LOOK } from './guides-look.ts';
import { KNOWN } from './known.ts';
import { PLAN_LOOK } from './plan-look.ts';
import { WHATIF_LOOK } from './whatif-look.ts';

/** Comments end with the message: what is said behind them belongs to them. */
const TEXTS = [
  CLAIMS_LOOK,
  CLAIM_WORK_LOOK,
  ASSOCIATIONS_LOOK,
  GUIDES_LOOK,
  CLAIMS_SECOND_LOOK,
  ASSOCIATIONS_SECOND_LOOK,
  PLAN_LOOK,
  WHATIF_LOOK,
  ALERTS_LOOK,
]
  .flatMap((look) => Object.values(look).flat())
  .map(([text]) => text)
  .filter((text) => !/:|because/.test(text));

const said = (text: string): unknown => {
  const understood = understand(text, KNOWN);
  return understood.kind === 'command' ? [understood.command, understood.args] : understood.kind;
};

it.each<[string, (text: string) => string]>([
  ['a greeting', (text) => `hi seventy, ${text}`],
  ['thanks', (text) => `${text} please, thanks`],
  ['a full stop', (text) => `${text}.`],
  ['a mention', (text) => `<at>Seventy</at> ${text}`],
])('%s changes nothing', (_, around) => {
  const changed = TEXTS.filter((text) => !isDeepStrictEqual(said(around(text)), said(text)));
  expect(changed).toEqual([]);
});
