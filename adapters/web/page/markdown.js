/** The Markdown of Adaptive Cards: bold, italic, lists and links. HTML in a text stays text. */

const markdown = window
  .markdownit('zero', { html: false, linkify: false, breaks: true })
  .enable(['emphasis', 'link', 'list', 'newline', 'escape', 'entity']);

const openLink = (tokens, index, options, _env, renderer) => {
  tokens[index].attrSet('rel', 'noopener noreferrer');
  return renderer.renderToken(tokens, index, options);
};
markdown.renderer.rules.link_open = openLink;

/**
 * @param {string} text
 * @returns {string} HTML that holds nothing but the marks above
 */
export const toHtml = (text) => markdown.render(text);
