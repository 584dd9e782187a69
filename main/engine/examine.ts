import { readFileSync, statSync } from 'node:fs';
import type { ConnectionInput } from '../../shared/contract/connection.contract.ts';
import type { Reader } from '../db/db.ts';
import type { FileKey } from '../db/driver.ts';
import { type FileReport, inspectFile } from '../db/inspect.ts';
import { openReader } from '../db/open.ts';
import { read } from '../db/qb.ts';
import { type PackVerdict, verifyPack } from '../features/evidence/pack/verify-pack.ts';
import { openFolders } from '../platform/profile/folders.ts';
import { Secrets } from '../platform/secrets/secrets.ts';
import { appVersion } from '../platform/session/app-version.ts';

/** What can be said of a profile by reading it, whoever owns it. */
export interface Examination extends FileReport {
  app: string;
  node: string;
  /** Folders and files that other users of this computer could read. */
  exposed: string[];
  /** How to ask the central again; null where not bound, or where the secret has to be typed. */
  connection: ConnectionInput | null;
}

export function examine(profile: string, key: FileKey | null): Examination {
  const folders = openFolders(profile, key);
  const db = openReader(folders.replica, key);
  try {
    return {
      app: appVersion,
      node: process.versions.node,
      ...inspectFile(folders.replica, key),
      exposed: [
        folders.root,
        folders.replica,
        folders.exports,
        folders.logs,
        folders.backups,
      ].filter(isExposed),
      connection: findConnection(db, new Secrets(folders)),
    };
  } finally {
    db.close();
  }
}

/** What can be said of an auditor pack by reading it, on any computer and without a profile. */
export function examinePack(file: string, seal: string | null): PackVerdict {
  return verifyPack(readFileSync(file), seal);
}

function isExposed(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}

function findConnection(db: Reader, secrets: Secrets): ConnectionInput | null {
  const row = db.get(
    read
      .selectFrom('connection')
      .select(['url', 'db', 'login', 'company_id', 'secret_source', 'secret_path']),
  );
  if (row === undefined) return null;
  const { url, login, company_id: companyId, secret_path: secretPath } = row;
  const keep = kept.find((source) => source === row.secret_source) ?? 'memory';
  const secret = secrets.find(keep, secretPath);
  if (secret === null) return null;
  const given = { url, db: row.db, login, secret, companyId };
  return { ...given, keep, secretPath, passphrase: null };
}

const kept = ['file', 'sandbox'] as const;
