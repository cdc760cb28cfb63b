/** A call to Teams that got no useful answer, all tries together. */
export class CallFailed extends Error {
  override name = 'CallFailed';
  /** Of the last answer; absent when there was none. Named as the SDK names it on its own errors. */
  readonly statusCode: number | undefined;
  /** Teams may have got it, and may have done what it asked for. */
  readonly arrived: boolean;

  constructor(sentence: string, statusCode?: number, arrived = true) {
    super(sentence);
    this.statusCode = statusCode;
    this.arrived = arrived;
  }
}

/** Whether Teams has surely not done what it was asked for: it was out of reach, or refused. */
export function isUndone(error: unknown): boolean {
  if (error instanceof CallFailed && !error.arrived) return true;
  const status = statusOf(error);
  return status !== undefined && status < 500 && status !== 408;
}

/** The status Teams answered a failed call with, whether the SDK or we gave up. */
export function statusOf(error: unknown): number | undefined {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}
