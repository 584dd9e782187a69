import type { ServerResponse } from 'node:http';
import { pageHeaders } from '../page/page-headers.ts';
import type { StaticFile } from '../page/static-files.ts';

/** On every answer, refusals included. There is no cookie and no CORS header, ever. */
export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
}

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
