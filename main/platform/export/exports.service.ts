import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { mimes } from './export-file.ts';

/** Names as export-name.ts makes them; anything else is not one of ours. */
const OUR_NAME = /^[a-z0-9][a-z0-9-]{0,110}\.(?:csv|json|xlsx|zip|ics)$/;
const extensions = ['csv', 'json', 'xlsx', 'zip', 'ics'] as const;

export function getExport(
  folders: ProfileFolders,
  name: string,
): { name: string; mime: string; data: Blob } {
  const bytes = OUR_NAME.test(name) ? readInside(folders.exports, name) : null;
  if (bytes === null) throw new Refusal('export.missing', { name });
  const mime = mimes[extensionOf(name)];
  return { name, mime, data: new Blob([bytes], { type: mime }) };
}

function extensionOf(name: string): keyof typeof mimes {
  return extensions.find((extension) => name.endsWith(`.${extension}`)) ?? 'csv';
}

/** Null unless it is a plain file that truly lies in the folder: a link planted there leads nowhere. */
function readInside(folder: string, name: string): Buffer<ArrayBuffer> | null {
  try {
    const path = realpathSync(join(folder, name));
    if (dirname(path) !== realpathSync(folder)) return null;
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return fstatSync(file).isFile() ? readFileSync(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
