/**
 * Switches inside the Electron binary, in the order of its wire (docs/adr/0008). All are stated: a newer Electron
 * with one more stops the packing until somebody has decided.
 */
export const fuses = [
  { name: 'runAsNode', on: false },
  { name: 'cookieEncryption', on: true },
  { name: 'nodeOptions', on: false },
  { name: 'nodeCliInspect', on: false },
  { name: 'embeddedAsarIntegrityValidation', on: true },
  { name: 'onlyLoadAppFromAsar', on: true },
  { name: 'loadBrowserProcessSpecificV8Snapshot', on: false },
  { name: 'grantFileProtocolExtraPrivileges', on: false },
  { name: 'wasmTrapHandlers', on: true },
] as const;

/** Marks the wire: then a byte of version, one of length, and a character for each fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;
const [OFF, ON, REMOVED] = ['0', '1', 'r'].map((character) => character.charCodeAt(0));

/** A wire as Electron leaves its factory, for a stand-in. */
export function factoryWire(): Buffer {
  const head = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([VERSION, fuses.length])]);
  return Buffer.concat([head, Buffer.from('1'.repeat(fuses.length))]);
}

/** Of each wire, and a binary for two processors has two: whether each fuse is on. */
export function readFuses(binary: Buffer): boolean[][] {
  return wiresIn(binary).map((wire) => [...wire].map((state) => state === ON));
}

/** Changes the bytes given. */
export function writeFuses(binary: Buffer): void {
  const wires = wiresIn(binary);
  if (wires.length === 0) throw new Error('This binary has no fuses.');
  for (const wire of wires) {
    if (wire.length !== fuses.length) {
      throw new Error(
        `This Electron has ${wire.length} fuses; build/fuses.ts states ${fuses.length}.`,
      );
    }
    fuses.forEach(({ name, on }, at) => {
      if (wire[at] === REMOVED) throw new Error(`This Electron has no fuse ${name} any more.`);
      wire[at] = (on ? ON : OFF) ?? 0;
    });
  }
}

function wiresIn(binary: Buffer): Buffer[] {
  const wires: Buffer[] = [];
  for (let at = binary.indexOf(SENTINEL); at !== -1; at = binary.indexOf(SENTINEL, at + 1)) {
    const start = at + SENTINEL.length;
    if (binary[start] !== VERSION) throw new Error('The fuses of this Electron have another form.');
    wires.push(binary.subarray(start + 2, start + 2 + (binary[start + 1] ?? 0)));
  }
  return wires;
}
