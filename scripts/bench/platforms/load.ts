/** Messages sent a number at a time, each timed until its reply has come. */
import { Agent, request } from 'node:http';

export interface Load {
  readonly url: string;
  /** One message of this lane: its headers and body. */
  message(lane: number, serial: number): { readonly headers: Record<string, string>; readonly body: string };
  /** Resolves when the lane's reply has come. */
  reply(lane: number): Promise<void>;
}

export interface Figures {
  readonly perSecond: number;
  /** Milliseconds from sending a message to its reply, at the 99th percentile. */
  readonly p99: number;
}

/** Counts over all runs: a platform never gives two messages the same id. */
let serial = 0;

/** @throws when a message is answered with anything but 200 */
export async function run(load: Load, { lanes, seconds }: { lanes: number; seconds: number }): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const lane = async (number: number) => {
    while (performance.now() < end) {
      const sent = performance.now();
      serial += 1;
      const replied = load.reply(number);
      const status = await post(agent, load.url, load.message(number, serial));
      if (status !== 200) throw new Error(`A message was answered with ${status}.`);
      await replied;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / took, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

function post(agent: Agent, url: string, { headers, body }: ReturnType<Load['message']>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      { agent, method: 'POST', headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) } },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sending.once('error', reject);
    sending.end(body);
  });
}
