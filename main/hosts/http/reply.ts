import type { ServerResponse } from 'node:http';
import type { StaticFile } from './static-files.ts';

/** A refusal tells its status and nothing else. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-length': 0 }).end();
}

export function sendJson(response: ServerResponse, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  sendFile(response, { mime: 'application/json', bytes });
}

export function sendFile(response: ServerResponse, { mime, bytes }: StaticFile): void {
  response.writeHead(200, { 'content-type': mime, 'content-length': bytes.length }).end(bytes);
}
