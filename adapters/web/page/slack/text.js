/** Text objects of Block Kit: plain text as it is, mrkdwn with its signs read. */
import { drawEmoji } from './emoji.js';
import { drawMrkdwn } from './mrkdwn.js';

/**
 * @param {{type: string, text: string, emoji?: boolean}} text
 * @returns {(Node | string)[]}
 */
export const drawText = (text) => (text.type === 'mrkdwn' ? drawMrkdwn(text.text) : [plain(text)]);

/** @param {{text: string, emoji?: boolean}} text plain text */
export const plain = ({ text, emoji = true }) => (emoji ? drawEmoji(text) : text);
