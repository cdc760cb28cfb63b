/** The command line through streams: everything but the process around it, which takes a second to start. */
import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../src/cli/run-command-line.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export async function run(
  words: readonly string[],
  input = '',
  environment: Record<string, string> = {},
  folder: string = tmpdir(),
): Promise<Ran> {
  const output = new PassThrough();
  const complaints = new PassThrough();
  const said = Promise.all([text(output), text(complaints)]);
  const terminal = { input: Readable.from([Buffer.from(input)]), output, complaints, folder };
  const code = await runCommandLine(words, () => environment, terminal);
  output.end();
  complaints.end();
  const [out, err] = await said;
  return { code, out, err };
}
