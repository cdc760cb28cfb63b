import { describe, expect, it } from 'vitest';
import { type Known, type Memory, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

/** An admin may know who is a member; Ben Fischer is certified as well. */
const ADMIN: Known = { ...KNOWN, members: [{ name: 'Ana Lopez' }, { name: 'Ben Fischer' }, { name: 'slack:T1:U1' }] };

describe('what an admin says about members', () => {
  it.each<[string, object]>([
    ['who may use you', {}],
    ['who can use this bot', {}],
    ['who has access', {}],
    ['members', {}],
    ['list the members', {}],
    ['who are the admins', {}],
    ['who are the incentives users', { roles: 'incentives-user' }],
    ['what may Ana see', { member: 'Ana Lopez' }],
    ['add a member', { action: 'new' }],
    ['new member', { action: 'new' }],
    ['invite a colleague', { action: 'new' }],
    ['add Zed as incentives user', { action: 'new', name: 'Zed', roles: 'incentives-user' }],
    ['add ana@contoso.com', { action: 'add', contact: 'ana@contoso.com', roles: 'member' }],
    [
      'add ana@contoso.com as executive report viewer',
      { action: 'add', contact: 'ana@contoso.com', roles: 'executive-report-viewer' },
    ],
    [
      'add slack:T012:U045 as incentives user called Ana',
      { action: 'add', contact: 'slack:T012:U045', roles: 'incentives-user', name: 'Ana' },
    ],
    [
      "Please add Ana-María O'Neil (Ana@Contoso.com) as report viewer for locations 5120 and 5121",
      {
        action: 'add',
        contact: 'Ana@Contoso.com',
        roles: 'report-viewer',
        name: "Ana-María O'Neil",
        locations: ['5120', '5121'],
      },
    ],
    [
      'can you add my colleague May Wong (may@contoso.com) as executive report viewer please',
      { action: 'add', contact: 'may@contoso.com', roles: 'executive-report-viewer', name: 'May Wong' },
    ],
    [
      'add <mailto:ana@contoso.com|ana@contoso.com> as account admin',
      { action: 'add', contact: 'ana@contoso.com', roles: 'account-admin' },
    ],
    ['make Ana an incentives admin', { action: 'grant', member: 'Ana Lopez', roles: 'incentives-admin' }],
    ['give Ben the role report viewer', { action: 'grant', member: 'Ben Fischer', roles: 'report-viewer' }],
    ['assign incentives admin to Zed Smith', { action: 'grant', member: 'Zed Smith', roles: 'incentives-admin' }],
    [
      'make ana@contoso.com an exec viewer for location 4100001',
      { action: 'grant', member: 'ana@contoso.com', roles: 'executive-report-viewer', locations: ['4100001'] },
    ],
    ['take the role incentives user from Ana', { action: 'revoke', member: 'Ana Lopez', roles: 'incentives-user' }],
    ['remove the role account admin from Ana', { action: 'revoke', member: 'Ana Lopez', roles: 'account-admin' }],
    ['link slack:T012:U045 to Ana', { action: 'link', member: 'Ana Lopez', contact: 'slack:T012:U045' }],
    ['link ana@contoso.com to Ben', { action: 'link', member: 'Ben Fischer', contact: 'ana@contoso.com' }],
    ['unlink slack:T012:U045 from Ana', { action: 'unlink', member: 'Ana Lopez', contact: 'slack:T012:U045' }],
    ['link the account slack:T012:U045 to Ana', { action: 'link', member: 'Ana Lopez', contact: 'slack:T012:U045' }],
    ['unlink slack:T012:U045', { action: 'unlink', contact: 'slack:T012:U045' }],
    ['remove Ana', { action: 'remove', member: 'Ana Lopez' }],
    ['delete user Ana', { action: 'remove', member: 'Ana Lopez' }],
    ['remove Zed from the members', { action: 'remove', member: 'Zed' }],
    ['remove slack:T1:U1', { action: 'remove', member: 'slack:T1:U1' }],
  ])('%s', (text, args) => {
    expect(understand(text, ADMIN)).toMatchObject({ kind: 'command', command: 'members' });
    expect(understand(text, ADMIN)).toHaveProperty('args', args);
  });
});

describe('what only sounds alike', () => {
  it.each([
    ['who has SC-300', 'people'],
    ['who has access to SC-300', 'people'],
    ['show team members with SC-300', 'people'],
    ['what did Ben Fischer pass', 'people'],
    ['Ben Fischer', 'people'],
    ['remove the last import', 'undo'],
    ['what am I allowed to see', 'whoami'],
    ['am I an account admin', 'whoami'],
    ['make a list of customers', 'customers'],
    ['help with members', 'help'],
    ['help members', 'help'],
    ['who does not count', 'explain'],
    ['active users in Contoso', 'explain'],
    ['our users dropped, why', 'explain'],
    ['create a user growth trend', 'trend'],
    ['list azure administrators', 'people'],
    ['show administrators expiring this month', 'people'],
    ['all admins with SC-300', 'people'],
  ])('"%s" is still %s', (text, command) => {
    expect(understand(text, ADMIN)).toMatchObject({ kind: 'command', command });
  });

  it.each([
    'add customer Northwind, contact ana@contoso.com',
    'make it Exchange too',
    'remove Contoso',
    'remove all data',
    'delete everything',
    'remove',
    'link contoso',
    'add ana@contoso.com to the weekly summary',
    'set up alerts for ana@contoso.com',
    'send it to ana@contoso.com',
    'ana@contoso.com',
    'give Ana',
    'how to add a user in partner center',
    'export members',
    'what does a global admin do',
    'difference between global admin and account admin',
    'who has access to the azure subscription',
    'is Ana certified',
  ])('"%s" changes no member', (text) => {
    const understood = understand(text, ADMIN);
    expect(understood.kind === 'command' && understood.command).not.toBe('members');
  });

  it.each([
    ['add customer Northwind, tenant contoso.onmicrosoft.com, CPOR on Intune from 2026-03-01', 'associate'],
    ['link our partner id', 'pal'],
    ['attach the poe for ana@contoso.com', 'claim-proof'],
    ['what if we add 2 people', 'whatif'],
    ['what if we remove Ana', 'whatif'],
  ])('"%s" is %s', (text, command) => {
    expect(understand(text, ADMIN)).toMatchObject({ command });
  });

  it('somebody who may not know the members cannot find out whether Ana is one', () => {
    expect(understand('remove Ana', KNOWN)).toEqual(understand('remove Zed', KNOWN));
  });
});

describe('a member who is not certified', () => {
  it.each([
    ['does Ana have SC-300', { certification: 'SC-300', person: 'Ana' }],
    ['what certs does Ana have', { person: 'Ana' }],
  ])('"%s" asks about that person, not about everybody', (text, args) => {
    expect(understand(text, ADMIN)).toMatchObject({ kind: 'command', command: 'people', args });
  });

  it.each(['Ana', 'without Ana are we at 70', 'which customers does Ana handle', 'report viewer', 'is Ana certified'])(
    '"%s" after a score is not about members',
    (text) => {
      const memory: Memory = { command: 'score', args: { designation: 'security' }, at: Date.UTC(2026, 10, 21, 9) };
      expect(understand(text, ADMIN, memory)).toEqual(understand(text, KNOWN, memory));
    },
  );
});

describe('after a change', () => {
  const memory: Memory = { command: 'members', args: {}, at: Date.UTC(2026, 10, 21, 9) };

  it.each([
    ['and Modern Work?', { command: 'score', args: { designation: 'modern-work' } }],
    ['and remove Ben', { command: 'members', args: { action: 'remove', member: 'Ben Fischer' } }],
    ['what about AZ-104', { command: 'people', args: { certification: 'AZ-104' } }],
  ])('"%s" says itself what it wants', (text, meant) => {
    expect(understand(text, ADMIN, memory)).toMatchObject(meant);
  });
});
