/** Claims in a channel: what is said of them goes to the asker alone, and to nobody without the role. */
import { describe, expect, test } from 'vitest';
import { docx } from '../associations/proof/documents.ts';
import { mention } from './slack/payloads.ts';
import { twoPlatforms } from './two-platforms.ts';
import { CHANNEL_ROOMS, isSeenByOthers, type Room } from './two-platforms-channels.ts';
import { dialogInSlack } from './two-platforms-dialogs.ts';

const QUESTION = 'which claims would bring points in Modern Work';
const BUTTON = 'Claim Bellows College';
const DETAILS = {
  customerContactName: 'Kim Abercrombie',
  customerContactTitle: 'Head of IT',
  customerContactEmail: 'kim@bellowscollege.example.com',
};
const OWN_NUMBER = /\bC1\b/;
const SECRETS = [OWN_NUMBER, /Kim Abercrombie/, /kim@/, /5120123/];
const REFUSED = /you need the role incentives admin or incentives user/;
const refusal: unknown = expect.stringMatching(REFUSED);

const NUMBER = 'the Partner Center number of C1 is 5120123';
/** What only a member who may file claims is answered. */
const ABOUT_CLAIMS = [
  'show C1',
  'show claim 5120123',
  'what is missing on C1',
  'history of C1',
  'claims',
  'which claims need action this week',
  'claims for Bellows College',
  'proof for the Bellows College claim',
  'comment on C1: signature comes on Friday',
  'edit claim C1',
  'claim Exchange Online usage at Bellows College',
  'who is partner of record at Bellows College',
  'export claims',
  'C1 is submitted',
];
/** What every member is answered, in the channel as long as it tells nothing of a claim. */
const ABOUT_SCORES = [
  QUESTION,
  'what would make Bellows College count',
  'modern work score',
  'which customers do not count for Modern Work',
];

/** Files the claim from the card in the channel, and writes down who the customer's contact is and Microsoft's number. */
async function fileClaim(room: Room): Promise<void> {
  await room.say(QUESTION);
  await room.fillIn(BUTTON, { location: '6048215' });
  await room.fillIn('Fill in the rest', DETAILS);
  await room.say(NUMBER);
  const [claim, ...others] = await room.claims();
  expect(others).toEqual([]);
  expect(claim).toMatchObject({ portalId: '5120123', fields: { customerContact: { name: 'Kim Abercrombie' } } });
}

describe.each(CHANNEL_ROOMS)('In a channel of %s', (_platform, open) => {
  test('the draft goes to whoever filed it, not into the channel', async () => {
    const room = await open();
    await room.say(QUESTION);
    expect(room.others()).toContain('Bellows College');
    await room.fillIn(BUTTON, { location: '6048215' });
    expect(room.alone()).toMatch(/C1 Bellows College: .*the draft is made/);
    expect(room.others()).not.toMatch(OWN_NUMBER);
    expect(room.others()).not.toContain('the draft is made');
  });

  test('nothing that is asked or changed on a claim is seen by others', async () => {
    const room = await open();
    await fileClaim(room);
    await room.press('Add proof');
    for (const text of [...ABOUT_CLAIMS, ...ABOUT_SCORES]) await room.say(text);
    for (const secret of SECRETS) {
      expect(room.others()).not.toMatch(secret);
      // It was said, so the others could have seen it.
      expect(room.alone()).toMatch(secret);
    }
    expect(room.others()).toContain('Modern Work: ');
  });

  test('a member without the role is refused, and learns nothing of the claim', async () => {
    const room = await open();
    await fileClaim(room);
    const before = await room.claims();
    for (const text of ABOUT_CLAIMS) expect([text, await room.sayAsViewer(text)]).toEqual([text, refusal]);
    expect(await room.pressAsViewer(BUTTON)).toMatch(REFUSED);
    for (const text of ABOUT_SCORES) {
      const told = await room.sayAsViewer(text);
      for (const secret of SECRETS) expect(told).not.toMatch(secret);
    }
    expect(await room.claims()).toEqual(before);
  });
});

test('A document shared with a mention in Slack is put on the claim, and the channel hears nothing of it', async () => {
  const { slack: world, claims } = await twoPlatforms();
  const { slack, event, adapter } = world;
  await event(mention(QUESTION));
  await (await dialogInSlack(world, BUTTON)).filledIn({ location: '6048215' })();
  await adapter.idle();
  const work = docx('Customer: Bellows College', 'Rollout of Intune');
  slack.files.set('/files/work', (_request, response) => response.end(work));
  const files = [{ id: 'F1', name: 'work.docx', size: work.length, url_private_download: `${slack.url}/files/work` }];
  const before = slack.calls.length;
  await event(mention('', { files }));
  await adapter.idle();
  expect((await claims()).map(({ proof }) => proof.map(({ name }) => name))).toEqual([['work.docx']]);
  const since = slack.calls.slice(before);
  expect(since.map(({ method, args }) => [method, args.user])).toEqual([['chat.postEphemeral', 'U1']]);
  expect(since.filter(isSeenByOthers)).toEqual([]);
});
