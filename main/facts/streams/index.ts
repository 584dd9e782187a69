import { anchorStream } from './anchor.stream.ts';
import { certificationStream } from './certification.stream.ts';
import { evidenceStream } from './evidence.stream.ts';
import { figuresStream } from './figures.stream.ts';
import { periodStream } from './period.stream.ts';
import { policyStream } from './policy.stream.ts';
import { pricingStream } from './pricing.stream.ts';
import { privateStream, savedStream, uidOfPrivate } from './saved.stream.ts';
import { staffStream } from './staff.stream.ts';
import { STAFF, type Stream } from './stream.ts';
import { vendorNoteStream } from './vendor-note.stream.ts';

/** Every stream there is; a feature's stream registers here, in one line. */
const streams: readonly Stream[] = [
  staffStream,
  anchorStream,
  policyStream,
  evidenceStream,
  periodStream,
  pricingStream,
  savedStream,
  privateStream,
  figuresStream,
  certificationStream,
  vendorNoteStream,
];

/** Snapshots stand on the central as rows too, but say nothing that the log does not: they are not logged. */
const SNAPSHOT = /^snapshot\//;

export function isLogged(streamId: string): boolean {
  return !SNAPSHOT.test(streamId);
}

/** Undefined for a stream of a newer version of the product. */
export function streamOf(streamId: string): Stream | undefined {
  return streams.find(({ pattern }) => pattern.test(streamId));
}

/** Roles and anchors judge the others: they are always read from their beginning. */
export function isAlwaysWhole(streamId: string): boolean {
  return streamId === STAFF || streamId === anchorStream.name;
}

/** What no other desk has read, whatever the central shows. */
export function isPrivate(streamId: string): boolean {
  return uidOfPrivate(streamId) !== null;
}

export function isOfAnother(streamId: string, uid: number): boolean {
  const person = uidOfPrivate(streamId);
  return person !== null && person !== uid;
}
