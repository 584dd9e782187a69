import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArchivedFile, readArchive } from './archive.ts';
import { sha256 } from './package-rules.ts';

const BLOCK = 16;

/** An archive of one file, on a disk and read from there; where asked, with a bit of its last byte changed. */
export function anArchive(isChanged = false): ArchivedFile[] {
  const bytes = Buffer.from('what staff run, in more than one block');
  const blocks = Array.from({ length: Math.ceil(bytes.length / BLOCK) }, (_, at) =>
    sha256(bytes.subarray(at * BLOCK, (at + 1) * BLOCK)),
  );
  const integrity = { algorithm: 'SHA256', hash: sha256(bytes), blockSize: BLOCK, blocks };
  const file = { size: bytes.length, offset: '0', integrity };
  const header = Buffer.from(JSON.stringify({ files: { 'main.js': file } }));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(header.length + 8, 4);
  head.writeUInt32LE(header.length + 4, 8);
  head.writeUInt32LE(header.length, 12);
  const archive = Buffer.concat([head, header, bytes]);
  if (isChanged) archive.writeUInt8((archive.at(-1) ?? 0) ^ 1, archive.length - 1);
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-archive-'));
  writeFileSync(join(folder, 'app.asar'), archive);
  const files = readArchive(join(folder, 'app.asar'));
  rmSync(folder, { recursive: true });
  return files;
}
