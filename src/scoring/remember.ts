/**
 * A pure function that remembers its answers for as long as its arguments live. Tables never change, so what is derived
 * from one is built once, however many months are scored and however often a portfolio object is put together anew.
 */
export function remember<A extends readonly (object | undefined)[], T>(build: (...args: A) => T): (...args: A) => T {
  const root: Remembered<T> = { deeper: new WeakMap() };
  return (...args) => {
    let node = root;
    for (const arg of args) {
      const key = arg ?? ABSENT;
      const next = node.deeper.get(key) ?? { deeper: new WeakMap() };
      node.deeper.set(key, next);
      node = next;
    }
    node.answer ??= { value: build(...args) };
    return node.answer.value;
  };
}

interface Remembered<T> {
  readonly deeper: WeakMap<object, Remembered<T>>;
  answer?: { readonly value: T };
}

const ABSENT = {};
