/** Two ways to understand the same messages, side by side. */
import { type Got, type Hurried, judge } from '../../../test/bot/language/hurried/hurried.ts';

export interface Understander {
  readonly name: string;
  understand(text: string): Got | Promise<Got>;
}

export interface Measured {
  readonly name: string;
  /** Shares of all messages, 0 to 1; `right` counts the arguments too. */
  readonly command: number;
  readonly right: number;
  /** Microseconds a message by the wall clock: the median, and what one in a hundred exceeds. */
  readonly median: number;
  readonly slow: number;
  readonly byCommand: ReadonlyMap<string, { readonly all: number; readonly command: number; readonly right: number }>;
  readonly wrong: readonly { readonly said: Hurried; readonly got: Got }[];
}

/** @param before other texts, understood first: what is measured is a bot that has been running for a while */
export async function measure(
  { name, understand }: Understander,
  said: readonly Hurried[],
  before: readonly string[] = [],
): Promise<Measured> {
  for (const text of before) await understand(text);
  const times: number[] = [];
  const judged: { readonly one: Hurried; readonly got: Got; readonly is: ReturnType<typeof judge> }[] = [];
  for (const one of said) {
    const began = performance.now();
    const got = await understand(one.text);
    times.push((performance.now() - began) * 1000);
    judged.push({ one, got, is: judge(one, got) });
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const share = (count: number) => count / Math.max(1, judged.length);
  return {
    name,
    command: share(judged.filter(({ is }) => is !== 'wrong').length),
    right: share(judged.filter(({ is }) => is === 'right').length),
    median: at(0.5),
    slow: at(0.99),
    byCommand: new Map(
      [...Map.groupBy(judged, ({ one }) => one.command ?? 'none of ours')].map(([command, all]) => [
        command,
        {
          all: all.length,
          command: all.filter(({ is }) => is !== 'wrong').length,
          right: all.filter(({ is }) => is === 'right').length,
        },
      ]),
    ),
    wrong: judged.filter(({ is }) => is !== 'right').map(({ one, got }) => ({ said: one, got })),
  };
}
