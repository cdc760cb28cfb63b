/**
 * How well messages are understood, by command, beside nlp.js trained on the same examples.
 * npm run bench:language [wrong] prints accuracy and microseconds a message; `wrong` lists what was missed.
 */
import { type Known, understand } from '../src/bot/language/index.ts';
import { HURRIED_SETS, type Hurried, hurried } from '../test/bot/language/hurried/hurried.ts';
import { misspell, randomFrom } from '../test/bot/language/misspell.ts';
import { type Measured, measure, type Understander } from './bench/understanding/compare.ts';
import { nlpjs } from './bench/understanding/nlpjs.ts';
import { allExamples } from './language/examples.ts';
import { sampleNames } from './language/sample-names.ts';

const CUSTOMERS = 5_000;
/** Messages before those that are measured, the same for both sides: as many as a team writes in some days. */
const BEFORE = 1_000;
/** nlp.js takes too long with all names known to be asked everything. */
const ONE_IN = 10;
const listsWrong = process.argv.includes('wrong');

const sample = await sampleNames();
const known: Known = { ...sample, customers: [...sample.customers, ...invented(CUSTOMERS)] };
const ours: Understander = {
  name: 'Seventy',
  understand: (text) => {
    const understood = understand(text, known);
    return understood.kind === 'command'
      ? { command: understood.command, args: understood.args }
      : { command: null, args: {} };
  },
};

// What a conversation adds is for the tests: the other side knows none.
const said = HURRIED_SETS.flatMap((set) => hurried(set)).filter(({ conversation }) => conversation === undefined);
const random = randomFrom(1);
const misspelt = said.map((one): Hurried => ({ ...one, text: misspell(one.text, random) }));

const examples = allExamples();
const every = Math.floor(examples.length / BEFORE);
const before = examples.flatMap(({ text }, at) => (at % every === 0 ? [text] : []));
const mine = await measure(ours, said, before);
const slips = await measure(ours, misspelt);
console.log(`${said.length} messages of people in a hurry, ${known.customers.length} customers known`);
console.log(table(mine));
print(mine, 'as written');
print(slips, 'each with a slip more');
if (listsWrong) list(mine);

console.log(`\nBeside nlp.js, trained on the same ${examples.length} examples (commands only, without arguments)`);
print(await measure(await nlpjs(examples, null), said, before), 'as written');
const few = said.filter((_, at) => at % ONE_IN === 0);
const fewBefore = before.filter((_, at) => at % (ONE_IN * ONE_IN) === 0);
print(await measure(await nlpjs(examples, known), few, fewBefore), `${few.length} of them`);

function print({ name, command, right, median, slow }: Measured, what: string): void {
  console.log(
    `${name.padEnd(32)} ${what.padEnd(24)} command ${percent(command)}${name === 'Seventy' ? `, with arguments ${percent(right)}` : ''}, ` +
      `${median.toFixed(0)} us median, ${slow.toFixed(0)} us at the 99th percentile`,
  );
}

function table({ byCommand }: Measured): string {
  return [...byCommand]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(
      ([command, { all, command: known, right }]) =>
        `  ${command.padEnd(16)} ${String(all).padStart(4)}  command ${percent(known / all)}  with arguments ${percent(right / all)}`,
    )
    .join('\n');
}

function list({ wrong }: Measured): void {
  for (const { said: one, got } of wrong) {
    console.log(
      `  "${one.text}" is ${one.command} ${JSON.stringify(one.args ?? {})}, taken for ${got.command} ${JSON.stringify(got.args)}`,
    );
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function invented(count: number): Known['customers'] {
  return Array.from({ length: count }, (_, at) => ({ id: `tenant-${at}`, name: `Customer ${at}, Inc.` }));
}
