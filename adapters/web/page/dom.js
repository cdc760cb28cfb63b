/** Builds elements from text only; nothing here, or that uses it, reads HTML from anybody. */

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] set on the element: `className`, `onclick`, and attributes by `aria-…` or `role`
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'role' || name.startsWith('aria-')) made.setAttribute(name, String(value));
    else Reflect.set(made, name, value);
  }
  made.append(...children);
  return made;
}

/**
 * An element the page cannot do without.
 * @param {string} id
 * @returns {any}
 */
export const byId = (id) => document.getElementById(id);
