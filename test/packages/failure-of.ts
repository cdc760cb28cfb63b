import { failure } from '../../scripts/plainly.ts';

/** What an administrator is told where a script cannot do it. */
export function failureOf(run: () => unknown): ReturnType<typeof failure> {
  try {
    run();
  } catch (error) {
    return failure(error as Error);
  }
  throw new Error('It was done.');
}
