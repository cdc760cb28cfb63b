/**
 * The texts of Seventy's cards are plain, with a backslash before every sign that Markdown would read. So the page reads
 * those and nothing else: no text, whoever wrote it, can become a link, a list or HTML.
 */

const markdown = window.markdownit('zero').enable('escape');

/**
 * @param {string} text
 * @returns {string} HTML of paragraphs that hold text only
 */
export const toHtml = (text) => markdown.render(text);
