/** A failure that people can understand: its message is one sentence that says what to do, fit to be shown as it is. */
export class PlainError extends Error {
  override name = 'PlainError';
}
