import { builds, isStale, make } from '../../main/hosts/launch/builds.ts';

/** Before the first test of a run: what is built from sources, where they changed since. */
export async function setup(): Promise<void> {
  for (const build of Object.values(builds)) if (isStale(build)) await make(build);
}
