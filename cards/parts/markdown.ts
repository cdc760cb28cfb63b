/** Text that people or files brought in, made safe for places that read Markdown. */

/** Characters that start Markdown wherever they stand; braces because `{{DATE(…)}}` is replaced by card hosts. */
const ANYWHERE = /[\\`*_[\]<~{]/g;
/** Characters that matter only where an HTML entity would be read. */
const ENTITY = /&(?=#?\w+;)/g;
/** Headings, quotes, lines and list marks, which matter only at the start. */
const START = /^(?=[#>]|[-+](?:[-\s]|$))/;
const NUMBERED = /^(\d+)([.)])(?=\s|$)/;

/** The same text, shown as it is by a Markdown reader. One line: white space is collapsed. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ANYWHERE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(START, '\\')
    .replace(NUMBERED, '$1\\$2');
}

/**
 * Nobody sees them, and they turn or hide what stands around; the joiners of scripts and emoji, and signs of scripts that
 * only count as such, stay.
 */
const UNSEEN = /(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u070f])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Without control, direction and other unseen characters, white space collapsed; the non-breaking space stays. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}
