/** Two members file the same claim from two platforms, and platforms send things again: it is one claim. */
import { describe, expect, test } from 'vitest';
import { directMessage } from './slack/payloads.ts';
import { textOf } from './slack/slack-world.ts';
import { type TwoPlatforms, togetherAtTheStore, twoPlatforms } from './two-platforms.ts';
import { dialogInSlack, dialogInTeams } from './two-platforms-dialogs.ts';

const QUESTION = 'which claims would bring points in Modern Work';
const BUTTON = 'Claim Bellows College';
const LOCATION = { location: '6048215' };
const MADE = /C1 Bellows College: .*the draft is made/;

/** The same form opened by Ada in Slack and by Ana in Teams. */
async function bothDialogs({ slack, teams }: TwoPlatforms) {
  await slack.event(directMessage(QUESTION));
  await teams.say(QUESTION);
  return { inSlack: await dialogInSlack(slack, BUTTON), inTeams: await dialogInTeams(teams, BUTTON) };
}

/** What each was told last. */
function answers({ slack, teams }: TwoPlatforms) {
  const ada = slack.slack.of('chat.postMessage').at(-1);
  return { ada: String(ada?.args.text), ana: String(teams.connector.messages.at(-1)?.body.summary) };
}

/** One claim with one line of history; who was first sees the draft, the other hears what it is and whose. */
async function expectOneClaim(both: TwoPlatforms, first: 'slack' | 'teams'): Promise<void> {
  await both.idle();
  const name = first === 'slack' ? 'Ada Byron' : 'Ana Ruiz';
  const histories = (await both.claims()).map(({ history }) => history.map(({ kind, by }) => [kind, by.name]));
  expect(histories).toEqual([[['created', name]]]);
  const { ada, ana } = answers(both);
  const [won, lost] = first === 'slack' ? [ada, ana] : [ana, ada];
  expect(won).toMatch(MADE);
  expect(lost).toBe(`${name} filed this a moment ago: C1, draft.`);
}

describe('The same claim filed from Teams and from Slack', () => {
  test.each(['slack', 'teams'] as const)('at the same second, %s ahead by a hair, is one claim', async (ahead) => {
    const both = await twoPlatforms();
    const { inSlack, inTeams } = await bothDialogs(both);
    togetherAtTheStore(both.store, ahead);
    await Promise.all([inSlack.filledIn(LOCATION)(), inTeams.filledIn(LOCATION)()]);
    await expectOneClaim(both, ahead);
  });

  test.each(['slack', 'teams'] as const)('one after the other, first in %s, is one claim', async (ahead) => {
    const both = await twoPlatforms();
    const { inSlack, inTeams } = await bothDialogs(both);
    for (const dialog of ahead === 'slack' ? [inSlack, inTeams] : [inTeams, inSlack]) {
      await dialog.filledIn(LOCATION)();
      await both.idle();
    }
    await expectOneClaim(both, ahead);
  });

  test('is in the way too where it shares only one of the products', async () => {
    const both = await twoPlatforms();
    const { inSlack, inTeams } = await bothDialogs(both);
    togetherAtTheStore(both.store, 'teams');
    const intune = { ...LOCATION, products: 'Intune' };
    await Promise.all([inSlack.filledIn(LOCATION)(), inTeams.filledIn(intune)()]);
    await expectOneClaim(both, 'teams');
    expect((await both.claims())[0]!.fields.products).toEqual(['Intune']);
  });
});

describe('A claim that a platform sends again', () => {
  test('from Slack, at once and later, is made once and answered once', async () => {
    const both = await twoPlatforms();
    const { slack } = both.slack;
    const submit = (await bothDialogs(both)).inSlack.filledIn(LOCATION);
    const before = slack.of('chat.postMessage').length;
    const replies = [...(await Promise.all([submit(), submit(), submit()])), await submit()];
    await both.idle();
    expect(replies.map(({ status, body }) => [status, body])).toEqual(replies.map(() => [200, '']));
    expect((await both.claims()).map(({ history }) => history.length)).toEqual([1]);
    expect(slack.of('chat.postMessage')).toHaveLength(before + 1);
  });

  test('from Teams, at once and later, is made once and answered once', async () => {
    const both = await twoPlatforms();
    const { connector } = both.teams;
    const submit = (await bothDialogs(both)).inTeams.filledIn(LOCATION);
    const before = connector.messages.length;
    const replies = [...(await Promise.all([submit(), submit(), submit()])), await submit()];
    await both.idle();
    expect(replies).toEqual(replies.map(() => ({ status: 200, body: undefined })));
    expect((await both.claims()).map(({ history }) => history.length)).toEqual([1]);
    expect(connector.messages).toHaveLength(before + 1);
  });

  test('after a restart is not made again', async () => {
    const both = await twoPlatforms();
    const dialogs = await bothDialogs(both);
    const inSlack = dialogs.inSlack.filledIn(LOCATION);
    const inTeams = dialogs.inTeams.filledIn(LOCATION);
    await inSlack();
    await inTeams();
    await both.idle();
    const told = textOf(answers(both));

    const after = await both.again();
    expect(await inSlack(after.slack)).toMatchObject({ status: 200, body: '' });
    expect(await inTeams(after.teams)).toEqual({ status: 200, body: undefined });
    await after.idle();
    expect((await both.claims()).map(({ history }) => history.length)).toEqual([1]);
    expect(textOf(answers(both))).toBe(told);
  });
});

describe('The trend of a score', () => {
  test('has the same picture on both platforms, and the same words for who does not see it', async () => {
    const both = await twoPlatforms();
    const { slack, teams } = both;
    await slack.event(directMessage('trend of Modern Work'));
    await teams.say('trend of Modern Work');
    await both.idle();
    const [uploaded] = slack.slack.uploads.values();
    const inTeams = textOf(teams.connector.messages[0]?.body);
    expect(inTeams).toContain(Buffer.from(uploaded!).toString('base64'));
    const posted = slack.slack.of('chat.postMessage')[0];
    const alt = /Line chart of Modern Work: [^"]+ 70 qualifies\./;
    expect(alt.exec(textOf(posted?.args.blocks))?.[0]).toBe(alt.exec(inTeams)?.[0] ?? 'nothing');
  });
});
