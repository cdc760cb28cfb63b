/** The few emoji names that Seventy's cards may come out with; Slack knows thousands. */

const SIGNS = new Map(
  Object.entries({
    white_check_mark: '✅',
    heavy_check_mark: '✔️',
    warning: '⚠️',
    x: '❌',
    information_source: 'ℹ️',
    red_circle: '🔴',
    large_yellow_circle: '🟡',
    large_green_circle: '🟢',
    large_blue_circle: '🔵',
    white_circle: '⚪',
  }),
);

/**
 * @param {string} text
 * @returns {string} with the names Slack would replace replaced; others stay as they are
 */
export const drawEmoji = (text) => text.replace(/:([a-z0-9_+-]+):/g, (written, name) => SIGNS.get(name) ?? written);
