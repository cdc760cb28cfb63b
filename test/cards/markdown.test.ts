import fc from 'fast-check';
import markdownit from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, oneLine } from '../../cards/parts/markdown.ts';

const reader = markdownit({ html: true, linkify: false });
/** What a person reads after a Markdown reader went over the escaped text. */
const read = (text: string) => reader.render(escapeMarkdown(text)).trim();
const asParagraph = (text: string) => `<p>${reader.utils.escapeHtml(text)}</p>`;

describe('Text from people and files in a card', () => {
  it.each([
    '*Contoso* [click](https://evil.example) ![x](y)',
    '<at>Everyone</at> <img src=x onerror=alert(1)>',
    'OfficeUsage_2026_10 (1).csv',
    '# Litware',
    '1. Litware',
    '- Litware',
    '---',
    '> Litware',
    '`code` ~~gone~~ AT&amp;T',
    'C:\\exports\\*.csv',
    '{{DATE(2026-10-01T00:00:00Z, SHORT)}}',
  ])('is shown as it is: %s', (text) => {
    expect(read(text)).toBe(asParagraph(text));
  });

  it('leaves ordinary names alone', () => {
    expect(escapeMarkdown('Johnson & Johnson (Zürich), 5.3 % – +4')).toBe('Johnson & Johnson (Zürich), 5.3 % – +4');
  });

  it('gives date functions of card hosts nothing to find', () => {
    expect(escapeMarkdown('{{DATE(2026-10-01T00:00:00Z)}}')).not.toContain('{{');
  });

  it('becomes one line without control or direction characters', () => {
    expect(oneLine('  Con\u0000toso\r\n\tLtd\u202e ')).toBe('Contoso Ltd');
  });

  it('is never read as Markdown, whatever it is', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'*_[]()<>#-+.1!`~{}&;\\|:/ aé𝒜\n'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => {
        const line = oneLine(text);
        fc.pre(line !== '' && !line.includes('\u00a0'));
        expect(read(text)).toBe(asParagraph(line));
      }),
      { numRuns: 2000 },
    );
  });
});
