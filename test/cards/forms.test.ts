import { describe, expect, it } from 'vitest';
import { type Field, type FormParts, formFace } from '../../cards/parts/form.ts';
import { complaints, ofType, shown } from './look-at.ts';

const FIELDS: readonly Field[] = [
  { kind: 'text', id: 'name', label: 'Name', maxLength: 100, required: true, placeholder: 'Ana Lopez' },
  { kind: 'text', id: 'note', label: 'Note', maxLength: 2000, lines: 'many', value: 'Met at the fair' },
  { kind: 'date', id: 'day', label: 'Day', value: '2026-11-21' },
  { kind: 'choice', id: 'track', label: 'Track', choices: [{ title: 'SMB', value: 'smb' }], value: 'smb' },
  { kind: 'choice', id: 'roles', label: 'Roles', choices: [{ title: 'A', value: 'a' }], several: true },
];
const form = (more: Partial<FormParts> = {}) =>
  formFace({
    title: 'Add a member',
    submit: 'Add',
    hint: 'Or say: add ana@contoso.com',
    action: { command: 'members', args: { action: 'add' } },
    fields: FIELDS,
    ...more,
  });

describe('A form', () => {
  it('is a valid card whose only button submits it', () => {
    const { face, form: asked } = form();
    expect(complaints(face)).toEqual([]);
    expect(face.card.actions).toHaveLength(1);
    expect(face.card.actions?.[0]).toMatchObject({ title: asked.submit, data: asked.action });
  });

  it('has an input for each field, with what was typed before', () => {
    const inputs = form().face.card.body.filter(({ type }) => type.startsWith('Input.'));
    expect(inputs).toMatchObject([
      { type: 'Input.Text', id: 'name', isRequired: true, placeholder: 'Ana Lopez', maxLength: 100 },
      { type: 'Input.Text', id: 'note', isMultiline: true, value: 'Met at the fair' },
      { type: 'Input.Date', id: 'day', value: '2026-11-21' },
      { type: 'Input.ChoiceSet', id: 'track', style: 'compact', value: 'smb' },
      { type: 'Input.ChoiceSet', id: 'roles', style: 'expanded', isMultiSelect: true },
    ]);
  });

  it('says right under a field what is wrong with it, and nothing under the others', () => {
    const error = 'Give a *name*.';
    const { face, form: asked } = form({
      fields: FIELDS.map((each) => (each.id === 'name' ? { ...each, error } : each)),
    });
    const wrong = face.card.body.flatMap((element, at) =>
      element.type === 'TextBlock' && element.color === 'attention' ? [at] : [],
    );
    expect(wrong).toEqual([face.card.body.findIndex((element) => 'id' in element && element.id === 'name') + 1]);
    expect(shown(face)).toContain(error);
    expect(asked.errors).toEqual({ name: error });
    expect(face.text.split('\n')[0]).toBe(`Add a member: ${error}`);
  });

  it('names its fields where it cannot be drawn, and how to say the same', () => {
    const { text } = form().face;
    expect(text).toContain('- Name\n- Note (optional)');
    expect(text).toContain('Or say: add ana@contoso.com');
  });

  it('has a title and a button short enough for a dialog', () => {
    const { form: asked, face } = form({ title: 'A title that goes on and on', submit: 'Send everything right now' });
    expect([asked.title.length, asked.submit.length]).toEqual([24, 24]);
    expect(ofType(face, 'Action.Execute')).toMatchObject([{ title: asked.submit }]);
  });
});
