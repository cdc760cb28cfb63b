import { existsSync } from 'node:fs';
import module from 'node:module';
import { extname } from 'node:path';

/**
 * Has each module looked up once. Node 24 reads the package.json of a package anew, with everything it exports, for every
 * import of one of its files; the thousands of imports between the few hundred files here made that a third of the start.
 */
export function resolveOnce() {
  const found = new Map();
  /** By folder and ending: such files are of one package, and so of one format. */
  const formats = new Map();

  const lookUp = (specifier, context, next) => {
    const { url, format } = next(specifier, context);
    return { url, format, shortCircuit: true };
  };

  const beside = (url, specifier, context, next) => {
    const kind = new URL('.', url).href + extname(url.pathname);
    const format = formats.get(kind);
    // A file that is not there is left to Node, which says who wanted it.
    if (format && existsSync(url)) return { url: url.href, format, shortCircuit: true };
    const looked = lookUp(specifier, context, next);
    if (extname(url.pathname) !== '') formats.set(kind, looked.format);
    return looked;
  };

  module.registerHooks({
    resolve(specifier, context, next) {
      const { parentURL, conditions } = context;
      const relative = specifier.startsWith('.');
      // What `require` finds depends on more than the address, and what a package needs on where the package lies.
      const left = !conditions.includes('import') || !parentURL?.startsWith('file:');
      if (left || (!relative && parentURL.includes('/node_modules/'))) return next(specifier, context);
      const url = relative ? new URL(specifier, parentURL) : undefined;
      const key = url?.href ?? specifier;
      const known = found.get(key) ?? (url ? beside(url, specifier, context, next) : lookUp(specifier, context, next));
      found.set(key, known);
      return known;
    },
  });
}
