import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real exchanges with an Odoo 17, beside the repository; not part of it. */
const FOLDER = resolve(import.meta.dirname, '../../../../shared/odoo-recordings');

export const recordingsMissing = !existsSync(FOLDER);
if (recordingsMissing) process.stdout.write(`Skipped: no recordings at ${FOLDER}\n`);

export interface Recording {
  status: number;
  contentType: string;
  body: unknown;
}

/** The answer of the recording with this number. */
export function recordedAnswer(number: string): Recording {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(`${number}-`));
  if (name === undefined) throw new Error(`No recording ${number}`);
  const { response } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  const { status, headers, body } = response;
  return { status, contentType: headers['content-type'], body };
}

export function recordedResult(number: string): unknown {
  const { body } = recordedAnswer(number);
  return typeof body === 'object' && body !== null && 'result' in body ? body.result : undefined;
}
