/** The platform has surely nothing of a message that failed: it was out of reach, or refused it. */
export class NotSent extends Error {
  override name = 'NotSent';
}
