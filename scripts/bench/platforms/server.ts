/** A bot in a process of its own, as it would run. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { SIGNING_SECRET } from './messages.ts';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** @param bot a file of this folder that listens and then says where, by `process.send` */
export async function startBot(bot: string, peer: string): Promise<Running> {
  const child = fork(join(import.meta.dirname, bot), { env: { ...process.env, PEER: peer, SIGNING_SECRET } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (said) => resolve(String(said)));
    child.once('exit', (code) => reject(new Error(`${bot} ended with code ${code}.`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
