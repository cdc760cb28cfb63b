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

// The vocabulary is prepared once, at the first message.
await ours.understand('score');
const mine = await measure(ours, said);
const slips = await measure(ours, misspelt);
console.log(`${said.length} messages of people in a hurry, ${known.customers.length} customers known`);
console.log(table(mine));
print(mine, 'as written');
print(slips, 'each with a slip more');
if (listsWrong) list(mine);

const examples = allExamples();
console.log(`\nBeside nlp.js, trained on the same ${examples.length} examples (commands only, without arguments)`);
print(await measure(await nlpjs(examples, null), said), 'as written');
const few = said.filter((_, at) => at % 10 === 0);
print(await measure(await nlpjs(examples, known), few), `one in ten of them, ${few.length}`);

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
