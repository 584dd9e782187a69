import type { Route } from '@playwright/test';
import { mustComeAfter, mustComeBefore } from './readiness.ts';
import { record } from './record.ts';
import { addressOf } from './shown-address.ts';

type Handler = (request: Request) => Response | Promise<Response>;
interface Scheme {
  scheme: string;
  privileges?: Record<string, boolean>;
}

const declared = new Set<string>();
const handlers = new Map<string, Handler>();
const UNSAFE = ['bypassCSP', 'corsEnabled', 'allowServiceWorkers'];

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
    mustComeBefore('protocol.registerSchemesAsPrivileged');
    record('protocol.registerSchemesAsPrivileged', schemes);
    for (const { scheme, privileges = {} } of schemes) {
      const unsafe = UNSAFE.find((name) => privileges[name] === true);
      if (unsafe !== undefined) throw new Error(`The stand-in refuses ${unsafe} for ${scheme}`);
      declared.add(scheme);
    }
  },
  handle(scheme: string, handler: Handler): void {
    mustComeAfter('protocol.handle');
    record('protocol.handle', scheme);
    if (!declared.has(scheme)) throw new Error(`${scheme} was not declared before ready`);
    if (handlers.has(scheme)) throw new Error(`${scheme} has a handler`);
    handlers.set(scheme, handler);
  },
};

/** A request of the page, answered by the app's own handler. */
export async function serveShown(route: Route): Promise<void> {
  const request = route.request();
  const url = addressOf(request.url());
  const handler = handlers.get(url.split(':')[0] ?? '');
  if (handler === undefined) return route.abort();
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
