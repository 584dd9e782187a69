import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HttpHost, type HttpOptions, serveHttp } from '../../main/hosts/http/server.ts';
import { readStaticFiles } from '../../main/hosts/page/static-files.ts';
import { head, type RawAnswer, sendRaw } from './raw-http.ts';
import { type TempEngine, tempEngine } from './temp-engine.ts';

export interface TempHost extends HttpHost {
  engine: TempEngine;
  authority: string;
  /** What our own page would send, with the changes of the test; null leaves a header out. */
  post(path: string, change?: Change): Promise<RawAnswer>;
  /** A token by the way of a window: code from the launch address, exchanged once. */
  enter(): Promise<string>;
}

export interface Change {
  method?: string;
  headers?: Record<string, string | null>;
  token?: string | null;
  body?: string;
}

/** A page of two files, served by the real host over a real engine. */
export async function tempHost(options: Partial<HttpOptions> = {}): Promise<TempHost> {
  const engine = await tempEngine();
  const folder = join(engine.profile, 'page');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>halaman</title>');
  writeFileSync(join(folder, 'assets/app.js'), 'export {};');
  const files = readStaticFiles(folder);
  const host = await serveHttp({ engine, files, port: 0, ...options });
  const authority = `127.0.0.1:${host.port}`;

  const post = (path: string, change: Change = {}): Promise<RawAnswer> => {
    const { method = 'POST', token = null, body = '{}' } = change;
    const headers: Record<string, string | null> = {
      Host: authority,
      Origin: `http://${authority}`,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
      Authorization: token === null ? null : `Bearer ${token}`,
      'Content-Length': String(Buffer.byteLength(body)),
      ...change.headers,
    };
    const lines = Object.entries(headers)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}: ${value}`);
    return sendRaw(host.port, head(`${method} ${path} HTTP/1.1`, ...lines) + body);
  };

  return {
    ...host,
    engine,
    authority,
    post,
    enter: async () => {
      const code = codeOf(host.launchUrl());
      const answer = await post('/session', { body: JSON.stringify({ code }) });
      return tokenOf(answer);
    },
    close: async () => {
      await host.close();
      await engine.close();
    },
  };
}

export function codeOf(launchUrl: string): string {
  return new URLSearchParams(new URL(launchUrl).hash.slice(1)).get('code') ?? '';
}

export function tokenOf({ body }: RawAnswer): string {
  const answer: unknown = JSON.parse(body);
  const told = typeof answer === 'object' && answer !== null && 'token' in answer;
  return told ? String(answer.token) : '';
}
