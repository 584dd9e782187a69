export type PdfFault = 'broken' | 'locked' | 'slow';

/** A document that keeps its reader busy for longer is given up. */
const PATIENCE_MS = 20_000;

class TookTooLong extends Error {}

export function inTime<Value>(working: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TookTooLong()), PATIENCE_MS);
  return Promise.race([working, promise]).finally(() => clearTimeout(timer));
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Another page was asked for meanwhile. */
export const isGivenUp = (error: unknown): boolean =>
  nameOf(error) === 'RenderingCancelledException';

export function pdfFaultOf(error: unknown): PdfFault {
  if (error instanceof TookTooLong) return 'slow';
  return nameOf(error) === 'PasswordException' ? 'locked' : 'broken';
}
