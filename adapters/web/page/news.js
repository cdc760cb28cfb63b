/** What Seventy says unasked: fetched when the page opens, comes back into view, and now and then while it is looked at. */
import { addPlace, showReply } from './conversation.js';
import { byId } from './dom.js';
import { currentMember } from './member.js';
import { news } from './server.js';

const EVERY = 20_000;
const KEY = 'seventy.news';

/** Up to where the person behind a member has seen the news, in this browser. */
const seenBy = (member) => Number(localStorage.getItem(`${KEY}.${member}`) ?? 0);

/**
 * @param {(press: import('./press.js').Press) => void} onPress
 * @param {() => (content: object) => Promise<any>} newSender
 * @returns {() => Promise<void>} looks now
 */
export function followNews(onPress, newSender) {
  let looking = Promise.resolve();
  const look = async () => {
    const member = currentMember();
    if (document.hidden || member === undefined) return;
    // What cannot be had now comes with the next look.
    const items = await news(member, seenBy(member)).catch(() => []);
    if (member !== currentMember()) return;
    for (const { place, reply } of items) {
      // Two looks may overlap with another tab's.
      if (place <= seenBy(member)) continue;
      byId('welcome').hidden = true;
      showReply(addPlace(), reply, onPress, newSender());
      localStorage.setItem(`${KEY}.${member}`, String(place));
    }
  };
  const lookInTurn = () => {
    looking = looking.then(look, look);
    return looking;
  };
  document.addEventListener('visibilitychange', lookInTurn);
  addEventListener('focus', lookInTurn);
  setInterval(lookInTurn, EVERY);
  return lookInTurn;
}
