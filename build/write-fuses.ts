import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { writeFuses } from './fuses.ts';

/**
 * electron-builder calls this when an app is laid out, before it is signed. Its own `electronFuses` knows eight
 * of the nine fuses and cannot be told to insist on all.
 */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const file = join(context.appOutDir, fuseFileOf(context));
  const binary = readFileSync(file);
  writeFuses(binary);
  writeFileSync(file, binary);
}

function fuseFileOf({ electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'win32') return `${productFilename}.exe`;
  if ('executableName' in packager) return String(packager.executableName);
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return join(`${productFilename}.app`, framework);
}
