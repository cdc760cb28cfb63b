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

/** Without control and direction characters, white space collapsed; the non-breaking space stays. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
}
