/** What is filled in on a message or a modal, in the shape Slack sends it: by block, then by action. */

export function startState() {
  /** @type {{block: string, action: string, read: () => object}[]} */
  const inputs = [];
  return {
    /**
     * @param {string} block
     * @param {string} action
     * @param {() => object} read the value now
     */
    add: (block, action, read) => void inputs.push({ block, action, read }),
    any: () => inputs.length > 0,
    read() {
      const values = {};
      for (const { block, action, read } of inputs) values[block] = { ...values[block], [action]: read() };
      return { values };
    },
  };
}
