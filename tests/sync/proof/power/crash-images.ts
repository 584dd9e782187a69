import type { FileEvent } from './strace-log.ts';

/** The disk as a power cut left it, and what had been acknowledged before. */
export interface Image {
  files: ReadonlyMap<string, Buffer>;
  acked: readonly string[];
  /** After how many events the power went. */
  cut: number;
}

const SECTOR = 512;
const KEPT = 0.4;
const TORN = 0.3;

type Change = Exclude<FileEvent, { kind: 'ack' } | { kind: 'sync' }>;

/** A file as the disk surely has it, and what was asked for since its last sync. */
interface Disk {
  surely: Buffer | null;
  pending: Change[];
}

/**
 * Images of cuts spread evenly over the log. What was synced is there; every write that was not is kept, torn
 * in sectors or dropped. Directories and lying disks are not modelled.
 */
export function* imagesOf(
  events: readonly FileEvent[],
  asked: { images: number; random: () => number; before: ReadonlyMap<string, Buffer> },
): Generator<Image> {
  const { images, random, before } = asked;
  const cuts = Array.from({ length: images }, () => Math.floor(random() * (events.length + 1)));
  const disks = new Map<string, Disk>(
    [...before].map(([file, surely]) => [file, { surely, pending: [] }]),
  );
  const acked: string[] = [];
  let done = 0;
  for (const cut of cuts.sort((a, b) => a - b)) {
    for (; done < cut; done += 1) {
      const event = events[done];
      if (event !== undefined) pass(event, { disks, acked });
    }
    const files = new Map<string, Buffer>();
    for (const [file, disk] of disks) {
      const left = survive(disk, random);
      if (left !== null) files.set(file, left);
    }
    yield { files, acked: [...acked], cut };
  }
}

function pass(event: FileEvent, seen: { disks: Map<string, Disk>; acked: string[] }): void {
  if (event.kind === 'ack') {
    seen.acked.push(event.text);
    return;
  }
  const disk = seen.disks.get(event.file) ?? { surely: null, pending: [] };
  seen.disks.set(event.file, disk);
  if (event.kind === 'sync') {
    disk.surely = disk.pending.reduce(applied, disk.surely ?? Buffer.alloc(0));
    disk.pending = [];
  } else {
    disk.pending.push(event);
  }
}

function survive({ surely, pending }: Disk, random: () => number): Buffer | null {
  return pending.reduce<Buffer | null>((file, change) => {
    const fate = random();
    if (fate < KEPT) return applied(file, change);
    if (fate >= KEPT + TORN || change.kind !== 'write') return file;
    return torn(file ?? Buffer.alloc(0), change, random);
  }, surely);
}

function applied(file: Buffer | null, change: Change): Buffer | null {
  if (change.kind === 'unlink') return null;
  const before = file ?? Buffer.alloc(0);
  if (change.kind === 'truncate') return resized(before, change.length);
  const after = resized(before, Math.max(before.length, change.at + change.data.length));
  change.data.copy(after, change.at);
  return after;
}

/** Each sector of the disk that the write touches has it or has not. */
function torn(
  file: Buffer,
  { at, data }: Extract<Change, { kind: 'write' }>,
  random: () => number,
): Buffer {
  let after = file;
  let from = 0;
  while (from < data.length) {
    const to = Math.min(data.length, from + SECTOR - ((at + from) % SECTOR));
    if (random() < 0.5) {
      after = resized(after, Math.max(after.length, at + to));
      data.copy(after, at + from, from, to);
    }
    from = to;
  }
  return after;
}

/** Always a new buffer: what surely stands on the disk is shared by many images. */
function resized(file: Buffer, length: number): Buffer {
  const after = Buffer.alloc(length);
  file.copy(after, 0, 0, Math.min(length, file.length));
  return after;
}
