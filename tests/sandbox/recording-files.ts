import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dict } from '../../sandbox/narrow.ts';
import { dictOf } from '../../sandbox/narrow.ts';
import { parseWire } from './shape.ts';

const folder = join(import.meta.dirname, '../../../shared/odoo-recordings');

export const recordingsPresent = existsSync(folder);

export interface Recording {
  readonly file: string;
  readonly number: number;
  readonly request: { method: string; path: string; headers: Dict; body: unknown };
  readonly response: { status: number; headers: Dict; body: unknown };
}

export const recordingNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.json$/.test(name))
    .sort();

/** The request as plain JSON, the reply with the form of its numbers. */
export function readRecording(file: string): Recording {
  const text = readFileSync(join(folder, file), 'utf8');
  const request = dictOf(dictOf(JSON.parse(text)).request);
  const response = dictOf(dictOf(parseWire(text)).response);
  const status = dictOf(dictOf(JSON.parse(text)).response).status;
  return {
    file,
    number: Number(file.slice(0, 3)),
    request: {
      method: String(request.method),
      path: String(request.path),
      headers: dictOf(request.headers),
      body: request.body,
    },
    response: { status: Number(status), headers: dictOf(response.headers), body: response.body },
  };
}

/** What this sandbox does not speak, and why. */
const leftOut: Readonly<Record<number, string>> = {
  481: 'x_umkm_tombstone is an automation of the recorded server only',
  485: 'stock counting is not part of the back office',
  486: 'stock counting',
  488: 'stock counting',
};

const keyMaking = 'API keys are made in the web client: this sandbox has one from the start';

export const reasonLeftOut = (number: number): string | null =>
  leftOut[number] ?? (number >= 730 && number <= 736 ? keyMaking : null);
