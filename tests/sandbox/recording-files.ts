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
export const leftOut: Readonly<Record<number, string>> = {
  440: 'compare-and-set: server actions come with the issue that provisions them',
  441: 'server action',
  442: 'server action',
  443: 'server action',
  444: 'server action',
  445: 'reads what the server action wrote',
  481: 'x_umkm_tombstone is an automation of the recorded server only',
  485: 'stock counting is not part of the back office',
  486: 'stock counting',
  488: 'stock counting',
};

/** Provisioning over the API, API keys made over the API, and the append-only log. */
export const isLeftOut = (number: number) =>
  number in leftOut || (number >= 701 && number <= 736) || number >= 751;
