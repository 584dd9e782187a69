import type { ExportedFile } from '../../shared/contract/common.ts';
import { client } from './client.ts';

/** Fetches a file that the engine wrote into the profile's export folder, and hands it to the user. */
export async function download({ name }: Pick<ExportedFile, 'name'>): Promise<void> {
  const { data } = await client.exports.get({ name });
  saveBlob(name, data);
}

/** Hands a file that was made in this window to the user. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
