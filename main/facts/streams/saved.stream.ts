import * as z from 'zod';
import { centralId } from '../../../shared/contract/common.ts';
import { roles } from '../../../shared/contract/permissions.ts';
import { audience } from '../../../shared/contract/saved.ts';
import { factKind, type Stream } from './stream.ts';

/** Views, notes and alerts that are for a role or for everybody. */
export const savedStream: Stream = { name: 'saved', pattern: /^saved$/ };

const PRIVATE = /^private\/([1-9]\d{0,9})$/;

/** What one person keeps for himself: his stream has his uid, and the central shows it to nobody else (kit 2). */
export const privateStream: Stream = { name: 'private', pattern: PRIVATE, isPrivate: true };

export function privateStreamOf(uid: number): string {
  return `private/${uid}`;
}

/** Whose private stream it is; null of any other. */
export function uidOfPrivate(streamId: string): number | null {
  const uid = PRIVATE.exec(streamId)?.[1];
  return uid === undefined ? null : Number(uid);
}

const LONGEST = 10_000;
const authors = roles.filter((role) => role !== 'vendor');

/** The body is JSON that its kind reads: what a desk cannot read it leaves out. */
export const savedSet = factKind({
  kind: 'saved.set',
  version: 1,
  authors,
  data: z.strictObject({
    uuid: z.uuid(),
    kind: z.string().min(1).max(20),
    company: centralId,
    audience,
    /** Of which role, where it is for one. */
    role: z.enum(roles).nullable(),
    name: z.string().min(1).max(80),
    body: z.string().max(LONGEST),
  }),
});

export const savedRemoved = factKind({
  kind: 'saved.removed',
  version: 1,
  authors,
  data: z.strictObject({ uuid: z.uuid() }),
});
