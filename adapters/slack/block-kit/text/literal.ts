/**
 * Text that must be shown as it is. Slack's mrkdwn has no escape for its formatting characters, only for `&`, `<` and
 * `>`; where a character could format something, a look-alike takes its place.
 */

/** Between the two signs that Slack's own codes begin with; takes no room and is never seen. */
export const JOINER = '\u2060';

/** Escapes the three characters that begin mentions, links and commands in mrkdwn. */
export function escapeSigns(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * For places Slack does not parse (plain text, rich text): the codes for mentions, channels and commands are broken all
 * the same, because such text travels on into notifications, exports and other apps.
 */
export function breakCodes(text: string): string {
  return text.replace(/<(?=[!@#])/g, `<${JOINER}`);
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
/** A mark inside a word or between spaces formats nothing. */
const HARMLESS = /(?<=[\p{L}\p{N}])[*_~](?=[\p{L}\p{N}])|(?<=\s)[*_~](?=\s)/gu;
const MARK = /[*_~`]/g;
/** `:name:` is an emoji. */
const EMOJI = /:(?=[\p{L}\p{N}_+'-]+:)/gu;
/** `>` at the start of a line is a quotation, also when it is escaped. */
const QUOTE = /^(\s*)>/gm;

/** The same text with nothing left in it that mrkdwn would read as formatting; `around` are the marks it stands between. */
export function withoutMarks(text: string, around: string): string {
  const harmless = new Set<number>();
  for (const { 0: mark, index } of text.matchAll(HARMLESS)) if (!around.includes(mark)) harmless.add(index);
  return text
    .replace(MARK, (mark, index: number) => (harmless.has(index) ? mark : (LOOK_ALIKES[mark] ?? mark)))
    .replace(EMOJI, `:${JOINER}`)
    .replace(QUOTE, '$1＞');
}
