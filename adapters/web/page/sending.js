/** Sends what was filled in. */

/**
 * @param {() => object} newEnvelope
 * @param {(message: object) => Promise<any>} chat
 * @returns {(content: object) => Promise<any>} the same values again, after a failure, are the same message: nothing they
 *   ask for is done twice
 */
export function sender(newEnvelope, chat) {
  let failed = {};
  return async (content) => {
    const key = JSON.stringify(content);
    const message = failed.key === key ? failed.message : { ...newEnvelope(), ...content };
    failed = { key, message };
    const answer = await chat(message);
    failed = {};
    return answer;
  };
}
