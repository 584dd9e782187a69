import type { Certificates } from './certificates.ts';
import type { Span } from './SpanTable.tsx';

/** One line for each kind that holds on the day and whose number the central has; no number, no claim. */
export function labelLines(
  { spans, certificates, day }: { spans: readonly Span[]; certificates: Certificates; day: string },
  pick: (name: Span['name']) => string,
): string[] {
  return spans
    .filter(({ holds, from, to }) => holds && from <= day && (to === null || to >= day))
    .flatMap(({ name, certificateId }) => {
      const number = certificates.find(({ id }) => id === certificateId && id > 0)?.number?.trim();
      return number === undefined || number === '' ? [] : [`${pick(name)} ${number}`];
    });
}
