import { describe, expect, it } from 'vitest';
import type { IncomingFile } from '../../src/bot/message.ts';
import { ACCOUNT } from '../../src/seventy.ts';
import { claimIn } from '../associations/claims/fixtures.ts';
import { docx } from '../associations/proof/documents.ts';
import { AT_PORTLAND } from './claims-at-hand.ts';
import { conversation, file, NOVEMBER } from './conversation.ts';
import { dangersIn, HOSTILE } from './dangers.ts';
import { officeUsage } from './exports.ts';

const MONTHS = Array.from({ length: 13 }, (_, index) =>
  index < 3 ? `2025-${10 + index}` : `2026-${String(index - 2).padStart(2, '0')}`,
);
const tenantOf = (index: number) => `00000000-0000-4000-8000-00000000000${index + 1}`;

/** Files with control characters or formulas are refused as a whole. */
const inFile = (name: string) => name.replace(/\p{Cc}/gu, '').replace(/^=/, 'is =');

/** A partner all of whose customers, claims and members have such names. */
async function hostilePartner() {
  const bot = await conversation();
  const rows = HOSTILE.map((name, index) => ({
    tenant: tenantOf(index),
    name: `"${inFile(name).replaceAll('"', '""')}"`,
    seats: 600,
    active: 300,
    attribution: index % 2 === 0 ? 'CPOR' : '',
  }));
  const imported = await bot.drop([file('office.tsv', officeUsage(MONTHS, rows))]);
  expect(imported).toMatchObject({ command: 'import' });
  expect(imported.text).not.toContain('refused');
  await bot.store.change(ACCOUNT, { at: NOVEMBER.toISOString() }, (account) => ({
    next: {
      ...account,
      claims: HOSTILE.map((name, index) =>
        claimIn(
          index % 2 === 0 ? 'draft' : 'submitted',
          { id: `C${index + 1}`, proof: [] },
          { ...AT_PORTLAND, customer: name, tenant: tenantOf(index) },
        ),
      ),
    },
    result: null,
  }));
  return bot;
}

describe('Names that look like instructions, mentions, links and markup', () => {
  it('change nothing and are shown as they are, in every answer and on every platform', async () => {
    const bot = await hostilePartner();
    const asked = [
      'show the customers',
      'which customers have no association',
      'what is our modern work score',
      'explain modern work',
      'what is missing for modern work',
      'what should we do for modern work',
      'what could we claim',
      'show the claims',
      'export all claims',
      'export the customers',
      'show the associations',
      'weekly summary now',
      'what changed since the last import',
      ...HOSTILE.flatMap((name, index) => [
        `why is ${inFile(name)} not counted`,
        `who is partner of record at ${inFile(name)}`,
        `claim Exchange at ${inFile(name)}`,
        `show claim C${index + 1}`,
        `history of C${index + 1}`,
        `what is missing on C${index + 1}`,
        name,
      ]),
    ];
    const wrong: string[] = [];
    for (const text of asked) {
      const reply = await bot.say(text);
      wrong.push(...dangersIn(reply).map((danger) => `${text}: ${danger}`));
    }
    expect(wrong).toEqual([]);
    expect(bot.errors).toEqual([]);
    const { claims } = await bot.store.read(ACCOUNT);
    expect(claims.map(({ status }) => status)).toEqual(
      HOSTILE.map((_, index) => (index % 2 === 0 ? 'draft' : 'submitted')),
    );
  });

  it('are harmless as file names', async () => {
    const bot = await hostilePartner();
    const wrong: string[] = [];
    for (const name of HOSTILE) {
      const csv = await bot.drop([file(`${name}.csv`, 'a,b\n1,2\n')]);
      wrong.push(...dangersIn(csv));
    }
    expect(wrong).toEqual([]);
  });

  it('are harmless as names of proofs, which are written nowhere but where they belong', async () => {
    const bot = await hostilePartner();
    for (const [index, name] of [
      '../../.ssh/<!channel> $(rm -rf ~)',
      '..\\..\\[x](https://evil.example)\u202e',
    ].entries()) {
      const bytes = docx('Exchange Online', `Signed by number ${index}`);
      const document: IncomingFile = {
        name: `${name}.docx`,
        async *open() {
          yield bytes;
        },
      };
      expect(dangersIn(await bot.drop([document], { text: 'add this proof to C1' }))).toEqual([]);
    }
    expect(dangersIn(await bot.say('show the proof of C1'))).toEqual([]);
    const { claims } = await bot.store.read(ACCOUNT);
    const names = claims.find(({ id }) => id === 'C1')!.proof.map(({ name }) => name);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).not.toMatch(/[/\\]|\p{Cc}|\u202e/u);
  });

  it('are no formulas in exports', async () => {
    const bot = await hostilePartner();
    const reply = await bot.say('export all claims');
    const [csv] = (reply.files ?? []).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(csv).toContain(`"'=HYPERLINK(`);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
  });
});
