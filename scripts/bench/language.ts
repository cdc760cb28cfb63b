import { type Known, understand } from '../../src/bot/language/index.ts';
import { certificationsOf, customersOf, type Portfolio, ruleSetFor } from '../../src/scoring/index.ts';
import { timed } from './measure.ts';

const MESSAGES = [
  "what's my Security score",
  'pls show all six',
  'why is Customer 77, Inc. not counted for modern work',
  'how far are we from 70 in D&AI',
  'wich custmers have no asociation',
  '@Seventy trend of infra over the last 12 months',
  'who has SC-300 or AZ-500',
  'can somebody close the window',
];
const ROUNDS = 500;

/** Microseconds a message takes to be understood, with every customer's name known. */
export async function measureLanguage(portfolio: Portfolio): Promise<void> {
  const ruleSet = ruleSetFor('2026-10');
  const known: Known = {
    customers: customersOf(portfolio, ruleSet, '2026-10'),
    people: [],
    certifications: certificationsOf(ruleSet),
    today: '2026-11-21',
  };
  const prepare = await timed(() => understand('score', known));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const message of MESSAGES) {
      const text = `${message} ${unlike(round)}`;
      const began = performance.now();
      understand(text, known);
      times.push((performance.now() - began) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(
    `understand a message     ${at(0.5)} us median, ${at(0.99)} us at the 99th percentile, ${known.customers.length} customers known`,
  );
  console.log(`prepare the vocabulary   ${prepare.ms.toFixed(0)} ms, once an import`);
}

/** Marks that mean nothing and differ each round: the same words said again would not be read again. */
const unlike = (round: number) => round.toString(2).replaceAll('0', '.').replaceAll('1', '!');
