import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY_ACCOUNT } from '../../src/storage/account.ts';
import { step } from '../../src/storage/step.ts';
import { AT, importOf } from './examples.ts';

const imports = fc.array(fc.constantFrom('may', 'june', 'july'), { maxLength: 5 });
const next = fc.array(fc.oneof(fc.nat(4), fc.constantFrom('may', 'august')), { maxLength: 8 });

it('A change keeps what it took over as the very same objects, so that thousands of them cost nothing', () => {
  fc.assert(
    fc.property(imports, next, (ids, places) => {
      const having = (list: typeof EMPTY_ACCOUNT.imports) => () => ({
        next: { ...EMPTY_ACCOUNT, imports: list },
        result: null,
      });
      const before = step(EMPTY_ACCOUNT, { at: AT }, having(ids.map((id) => importOf(id)))).next!;
      const wanted = places.flatMap((place) =>
        typeof place === 'string' ? [importOf(place)] : before.imports.slice(place, place + 1),
      );
      const after = step(before, { at: AT }, having(wanted)).next!;
      expect(after.imports).toEqual(wanted);
      for (const [index, one] of wanted.entries()) {
        const isOld = before.imports.includes(one);
        expect(after.imports[index] === one).toBe(isOld);
        expect(Object.isFrozen(after.imports[index])).toBe(true);
      }
    }),
  );
});
