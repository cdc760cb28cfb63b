/** From a question to a draft claim with its proof, in Slack and in Teams, with everything real but the platform. */
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { docx } from '../associations/proof/documents.ts';
import { directMessage, press } from './slack/payloads.ts';
import { textOf } from './slack/slack-world.ts';
import { listen } from './teams/listen.ts';
import { type TwoPlatforms, twoPlatforms } from './two-platforms.ts';
import { buttonCalled, dialogInSlack, dialogInTeams } from './two-platforms-dialogs.ts';

const QUESTION = 'which claims would bring points in Modern Work';
const CUSTOMER = 'Bellows College';
const PORTLAND = '6048215';
const WORK = docx(
  'Statement of work',
  'Customer: Bellows College. Partner: Brightwater Cloud Partners.',
  'Rollout of Exchange Online and Intune, signed on 3 September 2026.',
);
const NAME = 'Statement of work.docx';

const MADE = /C1 Bellows College: .*the draft is made/;
const ATTACHED = /Statement of work\.docx.* is on C1 now/;
const NO_CONTACT = /Customer contact: .*missing/;
const NO_PROOF = 'Proof of execution';
const NO_GUID = /The tenant ID must be a GUID/;

/** The one claim there is, as it must stand at the end, whatever the platform. */
async function theClaim({ claims }: TwoPlatforms): Promise<Claim> {
  const all = await claims();
  expect(all).toHaveLength(1);
  return all[0]!;
}

function expectDraftWithProof({ status, fields, proof, history }: Claim, by: string): void {
  expect(status).toBe('draft');
  expect(fields).toMatchObject({
    customer: CUSTOMER,
    domain: 'bellows.example',
    products: ['Exchange Online', 'Intune'],
    location: PORTLAND,
  });
  expect(proof).toMatchObject([
    { name: NAME, type: 'docx', bytes: WORK.length, hints: { customer: true, date: true } },
  ]);
  expect(history.map(({ kind, by: { name } }) => [kind, name])).toEqual([
    ['created', by],
    ['proof-added', by],
  ]);
}

test('a direct message in Slack leads to a draft with its proof', async () => {
  const both = await twoPlatforms();
  const { event, interact, slack, adapter } = both.slack;
  const say = async (text: string, more: object = {}) => {
    await event(directMessage(text, { channel: 'D9', ...more }));
    await adapter.idle();
    return slack.of('chat.postMessage').at(-1)!;
  };

  expect(textOf((await say(QUESTION)).args)).toContain(CUSTOMER);
  const dialog = await dialogInSlack(both.slack, `Claim ${CUSTOMER}`);
  expect(dialog).toMatchObject({ title: 'Prepare a claim', standing: { customer: CUSTOMER } });

  // Slack keeps what was typed as long as it is told of errors and of no other view.
  const typed = { domain: 'bellows.example', location: PORTLAND };
  const { response_action, errors } = JSON.parse((await dialog.filledIn({ ...typed, tenant: 'bellows' })()).body);
  expect(response_action).toBe('errors');
  expect(errors).toEqual({ 'card-input:tenant': expect.stringMatching(NO_GUID) });
  expect(await both.claims()).toEqual([]);

  expect(await dialog.filledIn(typed)()).toMatchObject({ status: 200, body: '' });
  await adapter.idle();
  expect(slack.of('chat.postMessage').at(-1)?.args).toMatchObject({
    channel: 'D9',
    text: expect.stringMatching(MADE),
  });

  const missing = async () => textOf((await say('what is missing')).args);
  expect(await missing()).toContain(NO_PROOF);
  slack.files.set('/files/work', (_request, response) => response.end(WORK));
  const file = { id: 'F1', name: NAME, size: WORK.length, url_private_download: `${slack.url}/files/work` };
  const attached = await say('', { subtype: 'file_share', files: [file] });
  expect(attached.args.text).toMatch(ATTACHED);
  expectDraftWithProof(await theClaim(both), 'Ada Byron');

  expect(await missing()).toMatch(NO_CONTACT);
  expect(await missing()).not.toContain(NO_PROOF);

  await interact(press(attached, 'Download'));
  await adapter.idle();
  expect(slack.of('files.completeUploadExternal').map(({ args }) => args)).toMatchObject([
    { channel_id: 'D9', files: [{ title: NAME }] },
  ]);
  expect([...slack.uploads.values()]).toEqual([WORK]);
});

test('the personal chat of Teams leads to a draft with its proof', async () => {
  const both = await twoPlatforms();
  const { teams } = both;
  const { connector, adapter } = teams;
  const say = async (text: string, more: object = {}) => {
    await teams.say(text, more);
    await adapter.idle();
    return connector.messages.at(-1)!.body;
  };

  const card = (await say(QUESTION)).attachments[0].content;
  expect(textOf(card)).toContain(CUSTOMER);
  expect(buttonCalled(card, `Claim ${CUSTOMER}`)).toMatchObject({
    type: 'Action.Submit',
    data: { msteams: { type: 'task/fetch' } },
  });
  const dialog = await dialogInTeams(teams, `Claim ${CUSTOMER}`);
  expect(dialog).toMatchObject({ title: 'Prepare a claim', standing: { customer: CUSTOMER } });

  const typed = { domain: 'bellows.example', location: PORTLAND };
  const { task } = (await dialog.filledIn({ ...typed, tenant: 'bellows' })()).body;
  const { body } = task.value.card.content;
  const at = body.findIndex(({ id }: { readonly id?: string }) => id === 'tenant');
  expect(body[at]).toMatchObject({ value: 'bellows' });
  expect(body[at + 1]).toMatchObject({ type: 'TextBlock', text: expect.stringMatching(NO_GUID) });
  for (const [id, value] of Object.entries(typed)) expect(body).toContainEqual(expect.objectContaining({ id, value }));
  expect(await both.claims()).toEqual([]);

  expect(await dialog.filledIn(typed)()).toEqual({ status: 200, body: undefined });
  await adapter.idle();
  const draft = connector.messages.at(-1)!;
  expect([draft.conversation, draft.body.summary]).toEqual(['a:ana', expect.stringMatching(MADE)]);

  const missing = async () => textOf(await say('what is missing'));
  expect(await missing()).toContain(NO_PROOF);
  const oneDrive: Uint8Array[] = [];
  const place = await listen(async (request, response) => {
    if (request.method === 'PUT') oneDrive.push(new Uint8Array(await buffer(request)));
    response.statusCode = request.method === 'PUT' ? 201 : 200;
    response.end(request.method === 'PUT' ? '{}' : WORK);
  });
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const attached = await say('', { attachments: [{ contentType, name: NAME, content: { downloadUrl: place } }] });
  expect(attached.summary).toMatch(ATTACHED);
  expectDraftWithProof(await theClaim(both), 'Ana Ruiz');

  expect(await missing()).toMatch(NO_CONTACT);
  expect(await missing()).not.toContain(NO_PROOF);

  const { data } = buttonCalled(attached.attachments[0].content, 'Download');
  await teams.press(data);
  await adapter.idle();
  const [offer] = connector.messages.at(-1)!.body.attachments;
  expect(offer).toMatchObject({ name: NAME, content: { sizeInBytes: WORK.length } });
  await teams.invoke('fileConsent/invoke', {
    type: 'fileUpload',
    action: 'accept',
    context: offer.content.acceptContext,
    uploadInfo: { uploadUrl: place, contentUrl: place, name: NAME, uniqueId: 'u-1', fileType: 'docx' },
  });
  await adapter.idle();
  expect(oneDrive).toEqual([WORK]);
});
