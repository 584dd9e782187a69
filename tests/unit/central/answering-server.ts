import type { ServerResponse } from 'node:http';
import { type LocalServer, localServer } from '../../support/local-server.ts';

export interface AnsweringServer extends LocalServer {
  requests: string[];
}

type Answer = (request: string, response: ServerResponse) => void;

/** A server on this computer that answers every request as it is told to. */
export async function answerWith(answer: Answer): Promise<AnsweringServer> {
  const requests: string[] = [];
  const server = await localServer(({ response, body }) => {
    requests.push(body);
    answer(body, response);
  });
  return { ...server, requests };
}

/** The id that a JSON-RPC request wants back. */
export function idOf(request: string): number {
  return JSON.parse(request).id;
}

export function answerJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
