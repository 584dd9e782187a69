import { readStored, type StoredFile } from '../../../platform/export/stored-zip.ts';
import { hashOf } from '../../../platform/vault/vault.ts';
import { INDEX, type PackIndex, packIndex, SEAL } from './pack-index.ts';

/** What is wrong with a pack; `where` is the file in it. */
export interface PackFault {
  code: 'not_a_pack' | 'structure' | 'index' | 'altered' | 'missing' | 'unnamed';
  where: string;
}

export interface PackVerdict {
  /** The hash of the index: what the maker of the pack told apart from it. */
  seal: string | null;
  requests: number;
  files: number;
  faults: PackFault[];
}

/**
 * Every byte of a pack is held against what the pack says of it. Who alters a document, its hash and the seal as well
 * is found by the seal alone, which stands elsewhere: with who made the pack.
 */
export function verifyPack(zip: Buffer, expectedSeal: string | null = null): PackVerdict {
  const files = readStored(zip);
  if (files === null) return failed({ code: 'structure', where: '' });
  const byName = new Map(files.map((file) => [file.name, file]));
  const [index, seal] = [byName.get(INDEX), byName.get(SEAL)];
  if (index === undefined || seal === undefined) return failed({ code: 'not_a_pack', where: '' });
  const found = hashOf('sha256', index.bytes);
  const isSealed = seal.bytes.toString('utf8') === sealText(found);
  const isExpected = expectedSeal === null || expectedSeal === found;
  const parsed = packIndex.safeParse(parsedJson(index.bytes));
  if (!isSealed || !isExpected || !parsed.success) {
    return { ...failed({ code: 'index', where: INDEX }), seal: found };
  }
  const faults = faultsOf(parsed.data, byName, files);
  return {
    ...{ seal: found, requests: parsed.data.requests.length },
    ...{ files: parsed.data.files.length, faults },
  };
}

export const sealText = (hash: string): string => `sha256 ${INDEX} ${hash}\n`;

function faultsOf(
  { files, tables, requests, missing }: PackIndex,
  byName: ReadonlyMap<string, StoredFile>,
  stored: readonly StoredFile[],
): PackFault[] {
  const named = [...files, ...tables];
  const altered = named.flatMap(({ path, sha256 }): PackFault[] => {
    const file = byName.get(path);
    if (file === undefined) return [{ code: 'missing', where: path }];
    return hashOf('sha256', file.bytes) === sha256 ? [] : [{ code: 'altered', where: path }];
  });
  const known = new Set([INDEX, SEAL, ...named.map(({ path }) => path)]);
  const unnamed = stored
    .filter(({ name }, at) => !known.has(name) || byName.get(name) !== stored[at])
    .map(({ name }): PackFault => ({ code: 'unnamed', where: name }));
  const there = new Set([...missing, ...files.map(({ sha256 }) => sha256)]);
  const decided = requests.flatMap(({ decisions }) => decisions);
  const lost = decided.flatMap(({ sha256 }): PackFault[] =>
    sha256 === null || there.has(sha256) ? [] : [{ code: 'missing', where: sha256 }],
  );
  return [...altered, ...unnamed, ...lost];
}

function failed(fault: PackFault): PackVerdict {
  return { seal: null, requests: 0, files: 0, faults: [fault] };
}

function parsedJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
