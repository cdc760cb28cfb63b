import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentName } from '../../../src/associations/proof/document-name.ts';
import { PROOF_TYPES } from '../../../src/associations/proof/proof.ts';
import { TYPE_FACTS } from '../../../src/associations/proof/types.ts';

describe('The name of a document', () => {
  it.each([
    ['sow.pdf', 'sow.pdf'],
    ['Statement of Work v1.2 (final).PDF', 'Statement of Work v1.2 (final).PDF'],
    ['بيان العمل.pdf', 'بيان العمل.pdf'],
    ['作業明細書.pdf', '作業明細書.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ana\\sow.pdf', 'sow.pdf'],
    ['..', 'document.pdf'],
    ['', 'document.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['a\0b\nc\t.pdf', 'abc.pdf'],
    ['sow\u202Efdp.exe', 'sowfdp.exe.pdf'],
    ['a<b>:"c|d?.pdf', 'a_b___c_d_.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['sow.docx', 'sow.pdf'],
    ['setup.exe', 'setup.exe.pdf'],
  ])('%j is kept as %j', (name, expected) => {
    expect(documentName(name, 'pdf')).toBe(expected);
  });

  it('keeps either extension of a photo', () => {
    expect(documentName('signed.jpeg', 'jpeg')).toBe('signed.jpeg');
    expect(documentName('signed.png', 'jpeg')).toBe('signed.jpg');
  });

  it('is cut without losing its extension', () => {
    expect(documentName(`${'a'.repeat(500)}.docx`, 'docx')).toBe(`${'a'.repeat(145)}.docx`);
  });

  it('is safe on every system, fits its type and does not change when it is taken again', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(
      fc.property(name, fc.constantFrom(...PROOF_TYPES), (written, type) => {
        const kept = documentName(written, type);
        expect(kept).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|^\.|^\s/u);
        expect(kept.length).toBeLessThanOrEqual(150);
        expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(240);
        expect(TYPE_FACTS[type].extensions).toContain(kept.split('.').at(-1)?.toLowerCase());
        expect(documentName(kept, type)).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });
});
