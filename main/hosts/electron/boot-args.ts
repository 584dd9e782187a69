import { join, resolve } from 'node:path';
import { app } from 'electron';
import { LINK_SCHEME, routeOfLink } from './desk/deep-link.ts';

const PROFILE = '--profile';

export interface BootArgs {
  profile: string;
  /** What the system asks us to show; null where it only starts us. */
  route: string | null;
}

/** Chromium puts switches of its own among ours, so these are looked for, not parsed. */
export function readBootArgs(argv: readonly string[]): BootArgs {
  const asked = argv[argv.indexOf(PROFILE) + 1];
  const named = argv.includes(PROFILE) && asked !== undefined && !asked.startsWith('-');
  return {
    profile: named ? resolve(asked) : join(app.getPath('userData'), 'profile'),
    route: routeIn(argv),
  };
}

export function routeIn(argv: readonly string[]): string | null {
  return routeOfLink(argv.find((word) => word.startsWith(`${LINK_SCHEME}:`)) ?? '');
}

export function argsOf(profile: string): string[] {
  return [PROFILE, profile];
}
