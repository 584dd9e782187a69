import type { Domain } from '../entities/entity.ts';
import type { Central, Subject } from './central.ts';

/** 50,000 ids: 290 KB and a tenth of a second. */
const IDS_AT_ONCE = 50_000;

/** Every id that the central has of a subject, or of what a domain leaves of it. */
export async function listCentralIds(
  central: Central,
  subject: Subject,
  within: Domain = [],
): Promise<number[]> {
  const all: number[] = [];
  for (;;) {
    const after = ['id', '>', all.at(-1) ?? 0] as const;
    const domain = [...subject.domain, ...within, after];
    const ids = await central.ids({ ...subject, domain }, IDS_AT_ONCE);
    for (const id of ids) all.push(id);
    if (ids.length < IDS_AT_ONCE) return all;
  }
}
