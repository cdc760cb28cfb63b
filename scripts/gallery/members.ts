/** The cards around who may use the bot, and the forms, with believable data. */
import {
  confirmCard,
  type Face,
  type Form,
  type FormFace,
  memberCard,
  memberFormCard,
  membersCard,
  strangerCard,
  whoamiCard,
} from '../../cards/index.ts';

const choices = [
  { title: 'Member: scores', value: 'member' },
  { title: 'Global admin: revenue, certified people, imports, members', value: 'global-admin' },
  { title: 'Account admin: imports, members', value: 'account-admin' },
  { title: 'Partner admin: imports', value: 'mpn-partner-admin' },
  { title: 'Executive report viewer: revenue, certified people', value: 'executive-report-viewer' },
  { title: 'Report viewer: scores', value: 'report-viewer' },
  { title: 'Incentives admin: scores', value: 'incentives-admin' },
  { title: 'Incentives user: scores', value: 'incentives-user' },
];
const longest = { name: 100, contact: 254, locations: 400 };

const formFaces: Readonly<Record<string, FormFace>> = {
  'member-form': memberFormCard({ values: { roles: 'member' }, errors: {}, choices, longest }),
  'member-form-errors': memberFormCard({
    values: { name: 'Ana Lopez', contact: 'ana at contoso', roles: '', locations: '51,north' },
    errors: {
      contact: 'Give one e-mail address such as ana@contoso.com, or one identity.',
      roles: 'Choose at least one.',
      locations: 'Locations are numbers such as 4100001, with commas between.',
    },
    choices,
    longest,
  }),
};

/** What a dialog needs, by the name of the card that asks the same. */
export const MEMBER_FORMS: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(formFaces).map(([name, { form }]) => [name, form]),
);

export const MEMBER_CARDS: Readonly<Record<string, Face>> = {
  ...Object.fromEntries(Object.entries(formFaces).map(([name, { face }]) => [name, face])),
  members: membersCard({
    summary: '3 people',
    lines: [
      {
        name: 'Ana Lopez',
        roles: 'executive report viewer, incentives user (4100001)',
        contacts: ['ana@contoso.com', 'slack:T012AB3CD:U045EF6GH'],
      },
      { name: 'Ben Okafor', roles: 'global admin', contacts: ['teams:72f988bf-86f1:0a1b2c3d-4e5f'] },
      { name: 'chiara@contoso.com', roles: 'no special role', contacts: ['chiara@contoso.com'] },
    ],
  }),
  'member-added': memberCard({
    title: 'Ana Lopez is a member now: executive report viewer',
    lines: [
      'May see scores, gaps, trends, rules and which customers count; see revenue and Azure consumption in dollars.',
      'I recognise Ana Lopez at the first message from Teams or Slack with the address ana@contoso.com.',
    ],
  }),
  'member-remove': confirmCard(null, {
    question: 'Remove Ana Lopez (ana@contoso.com; executive report viewer)?',
    yes: { label: 'Yes', command: 'members', args: { action: 'remove', member: 'Ana Lopez' } },
  }),
  stranger: strangerCard({
    identity: 'slack:T012AB3CD:U045EF6GH',
    examples: ["what's my Security score", 'why did Security drop', 'what is missing', 'rules for modern work'],
  }),
  'whoami-known': whoamiCard({
    name: 'Ana Lopez',
    knownBy: ['slack:T012AB3CD:U045EF6GH', 'ana@contoso.com'],
    roles: ['executive report viewer'],
    may: ['see scores, gaps, trends, rules and which customers count', 'see revenue and Azure consumption in dollars'],
    mayNot: ['import exports and undo an import', 'add people and change what they may see'],
  }),
};
