/** Said around any message, they say nothing of what it asks for. */
export const COURTESY: ReadonlySet<string> = new Set(
  'hi hello hey good morning seventy please thanks thank danke bitte merci svp gracias'.split(' '),
);
