import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

/** A reader of ASAR of our own: what Electron would see in an archive, without the tool that wrote it. */
const entry = z.object({
  size: z.int(),
  offset: z.string().optional(),
  unpacked: z.boolean().default(false),
  integrity: z.object({
    algorithm: z.literal('SHA256'),
    hash: z.string(),
    blockSize: z.int(),
    blocks: z.array(z.string()),
  }),
});
type Entry = z.infer<typeof entry>;
const folder = z.object({ files: z.record(z.string(), z.unknown()) });

export interface ArchivedFile extends Entry {
  path: string;
  bytes: Buffer;
}

export function readArchive(file: string): ArchivedFile[] {
  const archive = readFileSync(file);
  const start = 8 + archive.readUInt32LE(4);
  const header: unknown = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)));
  return entriesIn(header, '').map(([path, found]) => {
    const offset = start + Number(found.offset);
    const bytes = found.unpacked
      ? readFileSync(join(`${file}.unpacked`, path))
      : archive.subarray(offset, offset + found.size);
    return { ...found, path, bytes };
  });
}

function entriesIn(node: unknown, path: string): [string, Entry][] {
  const inner = folder.safeParse(node);
  if (!inner.success) return [[path.slice(1), entry.parse(node)]];
  return Object.entries(inner.data.files).flatMap(([name, child]) =>
    entriesIn(child, `${path}/${name}`),
  );
}

/** As a folder of the archive's own name: what lies unpacked is found beside it, as in Electron. */
export function extractArchive(files: readonly ArchivedFile[], target: string): void {
  for (const { path, bytes, unpacked } of files) {
    for (const root of unpacked ? [target, `${target}.unpacked`] : [target]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
  }
}
