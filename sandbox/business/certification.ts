import { createHash } from 'node:crypto';
import type { Env } from '../orm/env.ts';
import { newRow } from '../orm/write/rows.ts';
import type { Behaviour } from './behaviour.ts';

/** A stored file is also an attachment, where its checksum can be asked for without the content. */
export const certification: Behaviour = {
  changed: (env, { ids, names }) => {
    if (names.has('x_certificate_file')) for (const id of ids) attach(env, id);
  },
};

const owner = 'x_product_certification';

function attach(env: Env, id: number): void {
  env.store.run('delete from ir_attachment where res_model = ? and res_id = ?', [owner, id]);
  const [content, name] =
    env.store.get(
      'select x_certificate_file, x_certificate_filename from x_product_certification where id = ?',
      [id],
    ) ?? [];
  if (typeof content !== 'string') return;
  const bytes = Buffer.from(content, 'base64');
  newRow(env, 'ir.attachment', {
    name: name ?? 'x_certificate_file',
    res_model: owner,
    res_field: 'x_certificate_file',
    res_id: id,
    checksum: createHash('sha1').update(bytes).digest('hex'),
    file_size: bytes.length,
    mimetype: bytes.subarray(0, 4).toString('latin1') === '%PDF' ? 'application/pdf' : 'text/plain',
  });
}
