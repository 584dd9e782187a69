import type { Server } from 'node:http';
import { Refusal } from '../../../shared/contract/errors.ts';

export const LOOPBACK = '127.0.0.1';

/** Resolves to the port. The literal address only: no name that could resolve elsewhere, no flag around it. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  if (host !== LOOPBACK) throw new Refusal('host.not_loopback', { host });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      reject(taken ? new Refusal('host.port_taken', { port }) : error);
    });
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
