/** Wires the page: what the person writes, presses or drops becomes a message, and its reply a card. */
import { listenForText } from './composer.js';
import { addPlace, addTurn, showError, startLog } from './conversation.js';
import { openDialog } from './dialog.js';
import { byId } from './dom.js';
import { takeTurns } from './exchange.js';
import { listenForFiles } from './file-input.js';
import { offerLooks } from './look.js';
import { currentMember, offerMembers } from './member.js';
import { followNews } from './news.js';
import { sender } from './sending.js';
import { chat, session } from './server.js';
import { offerStarters } from './starters.js';
import { describe, sendFiles } from './uploads.js';

/** The bot's short memory hangs on it: a fresh page, or another member, begins with none. */
let conversation = crypto.randomUUID();
let uploadBytes = Number.POSITIVE_INFINITY;
const pressed = new Set();

const takeTurn = takeTurns(press, () => sender(envelope, chatAndRefresh), refreshHint);

const lookForNews = followNews(press, () => sender(envelope, chatAndRefresh));

/** A message's id is fixed here, once, so that sending it again can never do it twice. */
function envelope() {
  const as = currentMember();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { id: crypto.randomUUID(), conversation, ...(as && { as }), ...(zone && { zone }) };
}

function say(content, shown) {
  const message = { ...envelope(), ...content };
  return takeTurn(addTurn(shown), () => chat(message));
}

function giveFiles(files) {
  const fields = envelope();
  return takeTurn(addTurn(describe(files)), (place) => sendFiles(place, fields, files, uploadBytes));
}

/** A second press on the same button while the first is being answered is a slip. */
async function press({ content, title, opensForm }) {
  const key = JSON.stringify(content);
  if (pressed.has(key)) return;
  pressed.add(key);
  try {
    await (opensForm ? askForForm(content, title) : say(content, title));
  } finally {
    pressed.delete(key);
  }
}

/**
 * Nothing is said yet when a form opens; what is no form after all, or a failure, belongs into the conversation: the one
 * it was asked in, as the next member may not be allowed to see it.
 */
async function askForForm(content, title) {
  const asked = conversation;
  const message = { ...envelope(), ...content };
  const reply = await chat(message).catch(() => undefined);
  if (asked !== conversation) return;
  if (!reply?.form) return takeTurn(addTurn(title), () => chat(message));
  openDialog(reply, sender(envelope, chat), (answer) => {
    if (asked === conversation) takeTurn(addTurn(reply.form.title), async () => answer);
  });
}

function startOver(name) {
  conversation = crypto.randomUUID();
  startLog(`You are now ${name}. This is a new conversation.`);
  lookForNews();
}

async function chatAndRefresh(message) {
  const answer = await chat(message);
  refreshHint();
  return answer;
}

/** The line is no answer: when it cannot be had, the old one stays until the next answer. */
function refreshHint() {
  return session().then(showAbout, () => {});
}

function showAbout(about) {
  uploadBytes = about.uploadBytes;
  byId('hint').textContent = about.hint;
}

/** Who may speak here; until the server has told, the page can be used all the same. */
async function meet() {
  try {
    const about = await session();
    showAbout(about);
    offerMembers(about.members, startOver);
    lookForNews();
  } catch (error) {
    const place = addPlace();
    showError(place, error.message, () => {
      place.remove();
      byId('text').focus();
      meet();
    });
  }
}

listenForText((text) => say({ text }, text));
listenForFiles(giveFiles);
offerStarters((text) => press({ title: text, content: { text }, opensForm: false }));
offerLooks();
meet();
