import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ELEMENTS } from '../../../../adapters/slack/block-kit/elements/index.ts';
import { ACTIONS, outcomesTable } from '../../../../adapters/slack/block-kit/outcomes.ts';

const FOLDER = 'adapters/slack/block-kit';
const README = `${FOLDER}/README.md`;
/** The element and action types of Adaptive Cards 1.5, from its schema. */
const TYPES = [
  ...['TextBlock', 'RichTextBlock', 'Image', 'ImageSet', 'Media', 'Container', 'ColumnSet', 'Column', 'FactSet'],
  ...[
    'ActionSet',
    'Table',
    'Input.Text',
    'Input.Number',
    'Input.Date',
    'Input.Time',
    'Input.Toggle',
    'Input.ChoiceSet',
  ],
  ...['Action.OpenUrl', 'Action.Submit', 'Action.Execute', 'Action.ShowCard', 'Action.ToggleVisibility'],
];

describe('the library', () => {
  test('has an outcome for every element and action of Adaptive Cards 1.5', () => {
    expect([...Object.keys(ELEMENTS), ...Object.keys(ACTIONS)].toSorted()).toEqual(TYPES.toSorted());
  });

  test('shows its table of outcomes in its README', () => {
    const [, table] = readFileSync(README, 'utf8').split(/<!-- \/?outcomes -->/);
    // After a change of an outcome: copy the expected table over.
    expect(table?.trim()).toBe(outcomesTable());
  });

  test('imports nothing but its own folder, Node and two packages, so that it can be published alone', () => {
    const imports = globSync(`${FOLDER}/**/*.ts`).flatMap((file) => {
      const depth = file.replaceAll('\\', '/').split('/').length - FOLDER.split('/').length - 1;
      return [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, target = '']) => ({
        file,
        depth,
        target,
      }));
    });
    expect(imports.length).toBeGreaterThan(100);
    const foreign = imports.filter(({ depth, target }) =>
      target.startsWith('.')
        ? target.split('/').filter((step) => step === '..').length > depth
        : !target.startsWith('node:') && !['@slack/types', 'markdown-it'].includes(target),
    );
    expect(foreign).toEqual([]);
  });
});
