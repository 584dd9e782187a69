import { crc32, deflateRawSync } from 'node:zlib';
import { random } from '../support/random.ts';

type Dice = ReturnType<typeof random>;

export interface Hostile {
  kind: string;
  bytes: Buffer;
  /** Refused as a whole with this, or each of its rows rejected with it; null: cleaned, and taken. */
  code: string | null;
  list?: 'certificates';
}

const PAPERS = 'SKU;Jenis;Nomor;Tanggal terbit';

const HEADING = 'Nama;NIB;Email;Tahun berdiri';
const nib = (dice: Dice): string => `9${String(dice.below(10 ** 12)).padStart(12, '0')}`;
const line = (dice: Dice, name: string): string => `${name};${nib(dice)};a@contoh.id;2010`;
const csv = (dice: Dice, name: string): Buffer =>
  Buffer.from(`${HEADING}\r\n${line(dice, name)}\r\n`);

interface Entry {
  name: string;
  body: Buffer;
  size?: number;
  flags?: number;
  method?: number;
}

/** A ZIP that may lie about itself. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body, size = body.byteLength, flags = 0, method = 8 } of entries) {
    const packed = method === 8 ? deflateRawSync(body) : body;
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x0403_4b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(path.byteLength, 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x0201_4b50, 0);
    head.writeUInt16LE(flags, 8);
    head.writeUInt16LE(method, 10);
    head.writeUInt32LE(crc32(body), 16);
    head.writeUInt32LE(packed.byteLength, 20);
    head.writeUInt32LE(size, 24);
    head.writeUInt16LE(path.byteLength, 28);
    head.writeUInt32LE(offset, 42);
    parts.push(local, path, packed);
    directory.push(head, path);
    offset += 30 + path.byteLength + packed.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const workbook = '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
const sheetOf = (...rows: string[]): string =>
  `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const heading = row(...HEADING.split(';').map(inline));

/** A workbook of one sheet, with parts that no list needs. */
export function workbookOf(sheet: string, more: readonly Entry[] = []): Buffer {
  return zipOf([
    { name: 'xl/workbook.xml', body: Buffer.from(workbook) },
    { name: 'xl/worksheets/sheet1.xml', body: Buffer.from(sheet) },
    ...more,
  ]);
}

const fair = (dice: Dice): string =>
  sheetOf(heading, row(inline('Sambal Bu Rina'), inline(nib(dice)), inline('a@contoh.id')));
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576);

const kinds: Readonly<Record<string, (dice: Dice) => Omit<Hostile, 'kind'>>> = {
  'a formula in a cell': (dice) => ({
    bytes: csv(dice, dice.pick(['=1+1', '@SUM(A1)', "+cmd|' /C calc'!A0", '-2+3+cmd', '＝1+1'])),
    code: 'import.formula',
  }),
  'a formula in a workbook': (dice) => ({
    bytes: workbookOf(
      sheetOf(heading, row('<c><f>HYPERLINK("http://x")</f><v>Rina</v></c>', inline(nib(dice)))),
    ),
    code: 'import.formula',
  }),
  'a bomb that says how large it is': (dice) => ({
    bytes: workbookOf(fair(dice), [{ name: 'xl/media/a.bin', body: zeros(2 + dice.below(4)) }]),
    code: 'import.bomb',
  }),
  'a part that declares a gigabyte': (dice) => ({
    bytes: workbookOf(fair(dice), [
      { name: 'xl/media/a.bin', body: Buffer.from('kecil'), size: 2 ** 30 + dice.below(1_000) },
    ]),
    code: 'import.bomb',
  }),
  'a sheet that swells beyond what it declares': (dice) => ({
    bytes: zipOf([
      { name: 'xl/workbook.xml', body: Buffer.from(workbook) },
      { name: 'xl/worksheets/sheet1.xml', body: zeros(3), size: 100 + dice.below(1_000) },
    ]),
    code: 'import.bomb',
  }),
  'more parts than any workbook has': (dice) => ({
    bytes: workbookOf(
      fair(dice),
      Array.from({ length: 600 + dice.below(50) }, (_, index) => ({
        name: `xl/a${index}.xml`,
        body: Buffer.from('<a/>'),
      })),
    ),
    code: 'import.bomb',
  }),
  'a name that leads elsewhere': (dice) => ({
    bytes: workbookOf(fair(dice), [
      {
        name: dice.pick(['../../etc/passwd', '/etc/passwd', 'xl\\..\\a', 'C:/a', 'xl/../../b']),
        body: Buffer.from('x'),
      },
    ]),
    code: 'import.path_name',
  }),
  'a file within the file': (dice) => ({
    bytes: workbookOf(fair(dice), [
      { name: dice.pick(['xl/a.zip', 'xl/embeddings/b.xlsx', 'c.gz']), body: Buffer.from('PK') },
    ]),
    code: 'import.nested',
  }),
  'a macro': (dice) => ({
    bytes: workbookOf(fair(dice), [{ name: 'xl/vbaProject.bin', body: Buffer.from('x') }]),
    code: 'import.macro',
  }),
  'an encrypted part': (dice) => ({
    bytes: workbookOf(fair(dice), [{ name: 'xl/a.xml', body: Buffer.from('x'), flags: 1 }]),
    code: 'import.encrypted',
  }),
  'entities that stand for more': (dice) => ({
    bytes: workbookOf(`<!DOCTYPE a [<!ENTITY lol "lol">]>${fair(dice)}`),
    code: 'import.entities',
  }),
  'a workbook cut off': (dice) => {
    const whole = workbookOf(fair(dice));
    return {
      bytes: whole.subarray(0, whole.byteLength - 1 - dice.below(whole.byteLength / 2)),
      code: 'import.broken_workbook',
    };
  },
  'rows that never end': (dice) => ({
    bytes: workbookOf(`<worksheet>${'<row><c>'.repeat(5_000 + dice.below(5_000))}`),
    code: 'import.broken_workbook',
  }),
  'a row far below': (dice) => ({
    bytes: workbookOf(
      sheetOf(heading, `<row r="${1_000_000 + dice.below(40_000)}">${inline('A')}</row>`),
    ),
    code: 'import.too_many',
  }),
  'a cell far to the right': (dice) => ({
    bytes: workbookOf(
      sheetOf(heading, `<row><c r="${dice.pick(['XFD', 'ZZ', 'ABC'])}2"><v>1</v></c></row>`),
    ),
    code: 'import.too_wide',
  }),
  'a text that many cells share': (dice) => ({
    bytes: workbookOf(
      sheetOf(heading, row('<c t="s"><v>0</v></c>').repeat(300 + dice.below(100))),
      [{ name: 'xl/sharedStrings.xml', body: Buffer.from(`<si><t>${'a'.repeat(1e6)}</t></si>`) }],
    ),
    code: 'import.bomb',
  }),
  'days of both orders': (dice) => ({
    list: 'certificates',
    bytes: Buffer.from(
      [`${PAPERS}`, '13/04/2026', '04/13/2026', `0${1 + dice.below(4)}/0${5 + dice.below(4)}/2026`]
        .map((day, index) => (index === 0 ? day : `KRP-1;halal;ID5555000000000${index};${day}`))
        .join('\n'),
    ),
    code: 'import.day_ambiguous',
  }),
  'days that no calendar has': (dice) => ({
    list: 'certificates',
    bytes: Buffer.from(
      `${PAPERS}\nKRP-1;halal;ID44440000000001;${dice.pick(['31/02/2026', '2026-13-01', '45887.5', '1 Foo 2026', '0000-00-00'])}`,
    ),
    code: 'import.day_wrong',
  }),
  'another kind of file': (dice) => ({
    bytes: Buffer.concat([
      Buffer.from(dice.pick(['25504446', '89504e47', '1f8b0800', '4d5a9000', '7f454c46']), 'hex'),
      Buffer.from(HEADING),
    ]),
    code: 'import.not_a_table',
  }),
  'an old workbook': () => ({
    bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    code: 'import.old_workbook',
  }),
  'bytes that are no text': (dice) => ({
    bytes: Buffer.concat([csv(dice, 'Rina'), Buffer.from([0x81, 0x8d, 0xff])]),
    code: 'import.encoding',
  }),
  'zeros in the text': (dice) => ({
    bytes: csv(dice, `Ri\0na${'\0'.repeat(dice.below(3))}`),
    code: 'import.not_a_table',
  }),
  'a quote that is never closed': (dice) => ({
    bytes: Buffer.from(`${HEADING}\n"${line(dice, 'Rina')}\n${line(dice, 'Budi')}\n`),
    code: 'import.open_quote',
  }),
  'writing that is turned': (dice) => ({
    bytes: csv(dice, `Rina${dice.pick(['\u202e', '\u2066', '\u202d'])}gnp.exe`),
    code: 'import.turned_text',
  }),
  'letters that were lost': (dice) => ({
    bytes: csv(dice, 'Ri\ufffdna'),
    code: 'import.damaged_text',
  }),
  'signs that nobody sees': (dice) => ({
    bytes: csv(dice, `Ri${dice.pick(['\u0007', '\u001b[2J', '\u0008'])}na`),
    code: 'import.control_sign',
  }),
  'more cells than headings': (dice) => ({
    bytes: Buffer.from(`${HEADING}\n${line(dice, 'Rina')}${';lebih'.repeat(1 + dice.below(5))}\n`),
    code: 'import.too_many_cells',
  }),
  'what our own masks leave': (dice) => ({
    bytes: csv(dice, 'Rin•••'),
    code: 'privacy.masked_value',
  }),
  'a text longer than its column': (dice) => ({
    bytes: csv(dice, 'Rina '.repeat(60 + dice.below(60))),
    code: 'draft.too_long',
  }),
  'Latin letters of Windows': (dice) => ({
    bytes: Buffer.from(`${HEADING}\n${line(dice, 'Kedai Caf\u00e9')}\n`, 'latin1'),
    code: null,
  }),
  'UTF-16 without a mark': (dice) => ({
    bytes: Buffer.from(csv(dice, 'Rina').toString(), 'utf16le'),
    code: null,
  }),
  'an apostrophe that keeps a text a text': (dice) => ({
    bytes: csv(dice, `'+62 Kopi ${dice.below(100)}`),
    code: null,
  }),
  'spaces that take no room': (dice) => ({
    bytes: Buffer.from(`\ufeff${HEADING}\n${line(dice, '\u200bRina\u00a0Jaya\ufeff')}\n`),
    code: null,
  }),
};

/** Ten of each kind. */
export function hostileFiles(seed: number): Hostile[] {
  return Object.entries(kinds).flatMap(([kind, make], index) =>
    Array.from({ length: 10 }, (_, turn) => ({ kind, ...make(random(seed + index * 100 + turn)) })),
  );
}
