import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { own } from '../../main/db/qb.ts';
import type { ImportChoices } from '../../shared/contract/imports.contract.ts';
import type { TempEngine } from '../support/temp-engine.ts';

const PART = 1_200_000;
type Choices = Partial<Omit<ImportChoices, 'upload'>>;

/** Someone who brings files: each in parts, under a name of its own. */
export function anImporter(engine: TempEngine) {
  const { imports, exports } = engine.client('window');
  const bring = async (file: string | Buffer): Promise<string> => {
    const bytes = Buffer.from(file);
    const upload = randomUUID();
    for (let part = 0; part * PART < Math.max(1, bytes.byteLength); part += 1) {
      const piece = bytes.subarray(part * PART, (part + 1) * PART);
      await imports.putPart({ upload, part, base64: piece.toString('base64') });
    }
    return upload;
  };
  const given = (upload: string, choices: Choices) => ({
    ...{ upload, fileName: 'daftar.csv', kind: 'vendors' as const },
    ...choices,
  });
  return {
    bring,
    preview: async (file: string | Buffer, choices: Choices = {}) => {
      const upload = await bring(file);
      const shown = await imports.preview({ ...given(upload, choices), limit: 500 });
      return { ...shown, upload };
    },
    again: (upload: string, choices: Choices = {}) =>
      imports.preview({ ...given(upload, choices), limit: 500 }),
    commit: (upload: string, digest: string, choices: Choices = {}) =>
      imports.commit({ ...given(upload, choices), digest }),
    fixFile: async (upload: string, choices: Choices = {}): Promise<string> => {
      const { name } = await imports.fixFile({ ...given(upload, choices), language: 'id' });
      return (await exports.get({ name })).data.text();
    },
    undo: (uuid: string, reverse = false) => imports.undo({ uuid, reverse }),
    list: async () => (await imports.list()).batches,
  };
}

/** All of the outbox and of what is laid over the replica, as it stands in the file. */
export function waitingIn({ db }: TempEngine): string {
  const tables = ['draft', 'outbox', 'outbox_event', 'id_map'];
  return tables
    .map((table) => {
      const key = table === 'draft' || table === 'id_map' ? 'uuid' : 'id';
      return JSON.stringify(
        db.all(sql`select * from ${sql.table(table)} order by ${sql.ref(key)}`.compile(own)),
      );
    })
    .join('\n');
}
