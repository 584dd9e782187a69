import type { Writer } from '../../main/db/db.ts';
import { realNetwork } from '../../main/engine/network.ts';
import type { TaskCall } from '../../main/platform/calls/calls.ts';
import { Background } from '../../main/platform/jobs/background.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { Secrets } from '../../main/platform/secrets/secrets.ts';
import { NOW } from '../support/fixed-clock.ts';

export interface LookedCall extends TaskCall {
  writer: Writer;
  /** How often the clock was looked at. */
  looks(): number;
}

/** Someone who may bring lists, over a file of their own: the clock counts who looks at it, and can be deadly. */
export function anImportCall(db: Writer, root: string, { dieAtLook = 0 } = {}): LookedCall {
  const folders = openFolders(root);
  let looks = 0;
  const now = (): number => {
    looks += 1;
    if (looks === dieAtLook) process.kill(process.pid, 'SIGKILL');
    return NOW;
  };
  return {
    actor: { login: 'sari', role: 'compliance', via: 'local' },
    clock: { now },
    folders,
    reader: db,
    writer: db,
    signal: new AbortController().signal,
    background: new Background(),
    secrets: new Secrets(folders),
    network: realNetwork,
    emit: () => undefined,
    changed: () => undefined,
    looks: () => looks,
  };
}
