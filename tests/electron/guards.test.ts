import { beforeAll, beforeEach, expect, test } from 'vitest';
import { guardNavigation } from '../../main/hosts/electron/guard/navigation.ts';
import { allowed, refused } from './security/external-rules.ts';
import { elsewhere } from './security/navigation-rules.ts';
import { permissionNames } from './security/permission-rules.ts';
import { calls, callsOf } from './stand-in/record.ts';
import { StandInContents } from './stand-in/web-contents.ts';

beforeAll(guardNavigation);
beforeEach(() => {
  calls.length = 0;
});

/** What the guards do with all of these is in the table of security.test.ts. */
test('there are sixty addresses, more than forty other places and every permission to try', () => {
  expect(allowed.length + refused.length).toBeGreaterThanOrEqual(60);
  expect(allowed).toHaveLength(4);
  expect(elsewhere.length).toBeGreaterThanOrEqual(40);
  expect(permissionNames().length).toBeGreaterThan(10);
});

test('the computer is asked to open an allowed address and no other', () => {
  const contents = new StandInContents();
  for (const url of [...allowed, ...refused]) contents.openHandler({ url });
  expect(callsOf('shell.openExternal').map(([, address]) => address)).toEqual(allowed);
});
