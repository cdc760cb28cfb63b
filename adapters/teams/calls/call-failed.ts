/** A call to Teams that got no useful answer, all tries together. */
export class CallFailed extends Error {
  override name = 'CallFailed';
  /** Of the last answer; absent when there was none. Named as the SDK names it on its own errors. */
  readonly statusCode: number | undefined;

  constructor(sentence: string, statusCode?: number) {
    super(sentence);
    this.statusCode = statusCode;
  }
}

/** The status Teams answered a failed call with, whether the SDK or we gave up. */
export function statusOf(error: unknown): number | undefined {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}
