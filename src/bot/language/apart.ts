/** What is said to the bot, and what is only to be written down: a comment behind a colon, a reason behind "because". */

export interface Aside {
  readonly kind: 'comment' | 'reason';
  readonly text: string;
}

const MAY_HAVE_ASIDE = /:|because|weil|wegen|porque|parce/i;
const COMMENTS = ['comment', 'kommentar', 'commentaire', 'comentario'];
/** "Note: …" begins any message, "note on C7: …" a comment. */
const NOTES = ['note', 'remark', 'notiz', 'anmerkung', 'remarque', 'nota'];
/** What a comment is called. */
export const REMARKS: ReadonlySet<string> = new Set([...COMMENTS, ...NOTES]);
const COMMENT = new RegExp(
  `^([^:]{0,100}\\b(?:(?:${COMMENTS.join('|')})\\b[^:]{0,100}|(?:${NOTES.join('|')})\\s[^:]{1,100})):\\s*(\\S[\\s\\S]*)$`,
  'i',
);
const OF_A_CLAIM = /\bclaim\b|\bC\d{1,6}\b|#\d|\b\d{4,}\b/i;
const DECIDED = /\b(?:rejected|refused|declined|denied|withdrawn|disputed|abgelehnt|rechazad[oa]|refusee?)\b/i;
const REASON = /^([\s\S]{1,200}?)\s?,?\s(?:because(?:\s+of)?|weil|wegen|porque|parce\s+que?)\s+(\S[\s\S]*)$/i;
const REASON_BEHIND_COLON =
  /^([^:]{1,100}\b(?:rejected|refused|declined|denied|withdrawn|abgelehnt|rechazado|refusee?)\b[^:]{0,40}):\s+(\S[\s\S]*)$/i;

export function apart(text: string): { readonly said: string; readonly aside?: Aside } {
  if (!MAY_HAVE_ASIDE.test(text)) return { said: text };
  const [, before, comment] = COMMENT.exec(text) ?? [];
  if (before !== undefined && comment !== undefined)
    return { said: before, aside: { kind: 'comment', text: comment.trim() } };
  const [, said, reason] = REASON.exec(text) ?? REASON_BEHIND_COLON.exec(text) ?? [];
  if (
    said === undefined ||
    reason === undefined ||
    !(OF_A_CLAIM.test(said) || DECIDED.test(said)) ||
    /\bwhy\b/i.test(said)
  )
    return { said: text };
  return { said, aside: { kind: 'reason', text: reason.trim() } };
}
