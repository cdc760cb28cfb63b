/** Which command help is asked about. */
import { COMMAND_IDS, type CommandId } from '../commands/ids.ts';
import { CLASSES } from './classes.ts';
import type { ReadLine } from './read.ts';

const SPOKEN: ReadonlyMap<string, CommandId> = new Map([
  // "Ask" is what people do with any command.
  ...COMMAND_IDS.filter((id) => id !== 'ask').map((id) => [id, id] as const),
  ...words('score', 'score'),
  ...words('trend', 'trend'),
  ...words('gap', 'gaps'),
  ...words('customers', 'customers'),
  ...words('rule', 'rules'),
  ...words('import', 'import'),
  ...words('undo', 'undo'),
  ...words('certs', 'people'),
  ...['plans', 'planes', 'plane'].map((word) => [word, 'plan'] as const),
  ...['alert', 'alertas', 'alertes', 'meldungen', 'notifications'].map((word) => [word, 'alerts'] as const),
  ...['scenario', 'scenarios', 'simulation', 'simulations'].map((word) => [word, 'whatif'] as const),
  ...['forecast', 'forecasts'].map((word) => [word, 'trend'] as const),
  ['summary', 'digest'],
  ['explanation', 'explain'],
  ['explanations', 'explain'],
  ['permissions', 'whoami'],
  ['roles', 'whoami'],
] satisfies (readonly [string, CommandId])[]);

export function helpTopic(line: ReadLine): CommandId | undefined {
  return line.words.map((word) => SPOKEN.get(word)).find((topic) => topic !== undefined && topic !== 'help');
}

function words(name: string, command: CommandId): readonly (readonly [string, CommandId])[] {
  return (CLASSES[name] ?? []).map((word) => [word, command] as const);
}
