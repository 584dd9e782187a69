import * as z from 'zod';
import { recordRef } from './drafts.contract.ts';
import { fileFault } from './file-faults.ts';

export const importKinds = ['vendors', 'certificates'] as const;
export const importKind = z.enum(importKinds);
export type ImportKind = z.infer<typeof importKind>;

/**
 * new      a record that neither the central nor the outbox has      changes  of one that is there
 * same     nothing of it differs                                     decide   a person must say which record it is
 * skipped  a person left it out                                      rejected  with every fault of it
 */
export const importVerdicts = ['new', 'changes', 'same', 'decide', 'skipped', 'rejected'] as const;
export const importVerdict = z.enum(importVerdicts);
export type ImportVerdict = z.infer<typeof importVerdict>;

/** How `03/04/2026` is read; without a word of it, only what can be read in one way is taken. */
export const dayOrder = z.enum(['dmy', 'mdy']);
export type DayOrder = z.infer<typeof dayOrder>;

/** Which record a row is: of vendors the partner, of certificates the product that it is for. */
export const importDecision = z.object({
  row: z.int().min(1),
  as: z.union([z.literal('new'), z.literal('skip'), recordRef]),
});
export type ImportDecision = z.infer<typeof importDecision>;

export const importCandidate = z.object({
  ref: recordRef,
  title: z.string(),
  /** From 0 to 1: how alike. */
  confidence: z.number(),
});
export type ImportCandidate = z.infer<typeof importCandidate>;

export const importRow = z.object({
  /** As a spreadsheet counts: the heading is its first. */
  row: z.int(),
  verdict: importVerdict,
  /** What the row calls itself. */
  title: z.string(),
  /** The record that it changes or is the same as. */
  record: z.string().nullable(),
  /** Columns that would be written. */
  changed: z.array(z.string()),
  faults: z.array(fileFault),
  /** What is taken, and looks odd. */
  warnings: z.array(fileFault),
  candidates: z.array(importCandidate),
});

export type ImportRow = z.infer<typeof importRow>;

export const importCounts = z.record(importVerdict, z.int());
export type ImportCounts = z.infer<typeof importCounts>;
