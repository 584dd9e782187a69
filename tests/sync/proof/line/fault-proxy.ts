import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Asked, type LocalServer, localServer } from '../../../support/local-server.ts';

/** What a real line does to a request. Where the name says `after`, the central has done what was asked. */
export const lineFaults = [
  'drop',
  'drop-after',
  'reset',
  'reset-after',
  'twice',
  'delay',
  'drip',
  'status-429',
  'status-500',
  'status-502',
  'status-502-after',
  'html-200',
  'login-page',
  'truncated',
  'short-length',
  'long-length',
  'stale-answer',
  'expired',
] as const;
export type LineFault = (typeof lineFaults)[number];

export interface FaultProxy extends LocalServer {
  /** The next requests meet faults as this says; null lets them through. */
  decide: (() => LineFault | null) | null;
  met: Map<LineFault, number>;
}

interface Passed extends Asked {
  forward(): Promise<string>;
}

/** A proxy of real sockets between real desks and a central, which does to them what networks do. */
export async function faultProxy(target: string): Promise<FaultProxy> {
  let lastAnswer = '{"jsonrpc":"2.0","id":0,"result":[]}';
  const met = new Map<LineFault, number>();
  const forward = async (body: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${target}/jsonrpc`, { method: 'POST', headers, body });
    return answer.text();
  };
  const proxy: Omit<FaultProxy, keyof LocalServer> = { decide: null, met };
  const server = await localServer(async (asked) => {
    const { response, body } = asked;
    const fault = proxy.decide?.() ?? null;
    if (fault !== null) met.set(fault, (met.get(fault) ?? 0) + 1);
    if (fault === null) {
      lastAnswer = await forward(body);
      send(response, lastAnswer);
    } else if (fault === 'stale-answer') {
      await forward(body);
      send(response, lastAnswer);
    } else {
      await spoil(fault, { ...asked, forward: () => forward(body) });
    }
  });
  return Object.assign(proxy, server);
}

const PAGE = '<!doctype html><title>502 Bad Gateway</title><h1>nginx</h1>';

async function spoil(fault: LineFault, passed: Passed): Promise<void> {
  const { request, response, forward, body } = passed;
  switch (fault) {
    case 'drop':
      return void request.socket.destroy();
    case 'reset':
      return void request.socket.resetAndDestroy();
    case 'status-429':
      response.writeHead(429, { 'retry-after': '1', 'content-type': 'text/html' });
      return void response.end(PAGE);
    case 'status-500':
    case 'status-502':
      response.writeHead(Number(fault.slice(7)), { 'content-type': 'text/html' });
      return void response.end(PAGE);
    case 'html-200':
      return send(response, PAGE);
    case 'login-page':
      response.writeHead(303, { location: '/web/login' });
      return void response.end();
    case 'delay':
      await wait(60);
      return send(response, await forward());
    case 'twice':
      await forward();
      return send(response, await forward());
    case 'expired':
      return send(response, expired(body));
    default:
      return spoilAnswer(fault, passed, await forward());
  }
}

/** The central has done it, and only its answer suffers. */
async function spoilAnswer(fault: LineFault, passed: Passed, answer: string): Promise<void> {
  const { request, response } = passed;
  const half = answer.slice(0, Math.floor(answer.length / 2));
  const length = Buffer.byteLength(answer);
  switch (fault) {
    case 'drop-after':
      return void request.socket.destroy();
    case 'reset-after':
      return void request.socket.resetAndDestroy();
    case 'status-502-after':
      response.writeHead(502, { 'content-type': 'text/html' });
      return void response.end(PAGE);
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
      response.write(half);
      await wait(5);
      return void request.socket.destroy();
    case 'short-length':
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(half),
      });
      return void response.end(half);
    case 'long-length':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': length + 9 });
      response.write(answer);
      await wait(5);
      return void request.socket.destroy();
    default:
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
      response.write(half);
      await wait(20);
      response.end(answer.slice(half.length));
  }
}

function send(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(text);
}

function expired(body: string): string {
  const { id } = JSON.parse(body) as { id: number };
  const data = { name: 'odoo.exceptions.AccessDenied', message: 'Access Denied', debug: '' };
  const error = { code: 200, message: 'Odoo Server Error', data };
  return JSON.stringify({ jsonrpc: '2.0', id, error });
}
