import type { ExportedFile } from '../../shared/contract/common.ts';
import { client } from './client.ts';

/** Fetches a file that the engine wrote into the profile's export folder, and hands it to the user. */
export async function download({ name }: Pick<ExportedFile, 'name'>): Promise<void> {
  const { data } = await client.exports.get({ name });
  const url = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
