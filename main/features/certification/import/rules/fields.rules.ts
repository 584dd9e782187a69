import type { ImportKind } from '../../../../../shared/contract/import-rows.ts';

/**
 * What a column of a file may be.
 *   entity   whose column it becomes; null: it only says which record is meant
 *   kind     how its cells are read
 *   words    headings that are this field, in plain small letters
 */
export interface ImportField {
  field: string;
  entity: 'partner' | 'vendor_profile' | 'certification' | null;
  kind:
    | 'text'
    | 'integer'
    | 'day'
    | 'nib'
    | 'npwp'
    | 'scale'
    | 'province'
    | 'email'
    | 'phone'
    | 'zip'
    | 'year';
  words: readonly string[];
}

const of = (
  field: string,
  [entity, kind]: [ImportField['entity'], ImportField['kind']],
  ...words: string[]
): ImportField => ({ field, entity, kind, words });

export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  vendors: [
    of(
      'name',
      ['partner', 'text'],
      'nama',
      'nama penjual',
      'nama usaha',
      'nama umkm',
      'nama pelaku usaha',
      'penjual',
      'vendor',
      'name',
      'vendor name',
      'business name',
    ),
    of(
      'nib_number',
      ['vendor_profile', 'nib'],
      'nib',
      'nomor nib',
      'no nib',
      'nomor induk berusaha',
      'nib number',
      'business number',
    ),
    of(
      'tax_number',
      [null, 'npwp'],
      'npwp',
      'nomor npwp',
      'no npwp',
      'tax number',
      'tax id',
      'vat',
    ),
    of(
      'business_type',
      ['vendor_profile', 'scale'],
      'skala',
      'skala usaha',
      'jenis usaha',
      'business type',
      'business scale',
      'scale',
    ),
    of(
      'established_year',
      ['vendor_profile', 'year'],
      'tahun berdiri',
      'berdiri',
      'established',
      'established year',
      'year established',
      'founded',
    ),
    of(
      'monthly_capacity',
      ['vendor_profile', 'integer'],
      'kapasitas',
      'kapasitas bulanan',
      'kapasitas per bulan',
      'monthly capacity',
      'capacity',
    ),
    of(
      'min_order_quantity',
      ['vendor_profile', 'integer'],
      'pesanan minimum',
      'minimum order',
      'min order',
      'moq',
      'min order quantity',
    ),
    of(
      'specialization',
      ['vendor_profile', 'text'],
      'spesialisasi',
      'keahlian',
      'specialization',
      'specialisation',
      'specialty',
    ),
    of('story', ['vendor_profile', 'text'], 'cerita', 'profil', 'tentang', 'story', 'about'),
    of('street', ['partner', 'text'], 'alamat', 'jalan', 'address', 'street'),
    of(
      'city',
      ['partner', 'text'],
      'kota',
      'kabupaten',
      'kota kabupaten',
      'kabupaten kota',
      'city',
    ),
    of('zip', ['partner', 'zip'], 'kode pos', 'kodepos', 'zip', 'postal code', 'postcode'),
    of('province_id', ['partner', 'province'], 'provinsi', 'province', 'state'),
    of('email', ['partner', 'email'], 'email', 'surel', 'e mail', 'alamat email', 'email address'),
    of(
      'phone',
      ['partner', 'phone'],
      'telepon',
      'telp',
      'no telp',
      'nomor telepon',
      'phone',
      'telephone',
    ),
    of(
      'mobile',
      ['partner', 'phone'],
      'hp',
      'no hp',
      'nomor hp',
      'ponsel',
      'whatsapp',
      'wa',
      'mobile',
      'mobile phone',
    ),
  ],
  certificates: [
    of('sku', [null, 'text'], 'sku', 'kode produk', 'kode barang', 'product code', 'product sku'),
    of(
      'product',
      [null, 'text'],
      'produk',
      'nama produk',
      'nama barang',
      'product',
      'product name',
    ),
    of(
      'vendor',
      [null, 'text'],
      'penjual',
      'nama penjual',
      'nama pelaku usaha',
      'pelaku usaha',
      'nama usaha',
      'vendor',
      'vendor name',
      'business name',
    ),
    of('vendor_nib', [null, 'nib'], 'nib', 'nomor nib', 'nib penjual', 'nib number', 'vendor nib'),
    of('name', ['certification', 'text'], 'nama', 'nama sertifikat', 'name', 'certificate name'),
    of(
      'type',
      ['certification', 'text'],
      'jenis',
      'jenis sertifikat',
      'tipe',
      'type',
      'certificate type',
    ),
    of(
      'number',
      ['certification', 'text'],
      'nomor',
      'nomor sertifikat',
      'no sertifikat',
      'number',
      'certificate number',
      'nomor ketetapan halal',
    ),
    of(
      'issuer',
      ['certification', 'text'],
      'penerbit',
      'diterbitkan oleh',
      'lembaga',
      'issuer',
      'issued by',
    ),
    of(
      'issued_on',
      ['certification', 'day'],
      'tanggal terbit',
      'terbit',
      'tgl terbit',
      'tanggal sertifikat',
      'issued',
      'issued on',
      'issue date',
    ),
    of(
      'expires_on',
      ['certification', 'day'],
      'berlaku sampai',
      'berlaku hingga',
      'tanggal kedaluwarsa',
      'kedaluwarsa',
      'masa berlaku',
      'expires',
      'expires on',
      'expiry date',
      'valid until',
    ),
  ],
};

/** Headings of our own fix-files, which say nothing of a record. */
const NOTHING: readonly string[] = ['alasan', 'reason'];

/** What each column is read as: as a person said, or as its heading looks; a field is taken once. */
export function matchedColumns(
  kind: ImportKind,
  heading: readonly string[],
  said: Readonly<Record<string, string | null>>,
): (ImportField | null)[] {
  const taken = new Set<string>();
  const asSaid = heading.map((text) => said[text]);
  for (const field of asSaid) if (typeof field === 'string') taken.add(field);
  return heading.map((text, index) => {
    const chosen = asSaid[index];
    if (chosen === null) return null;
    const fields = importFields[kind];
    if (chosen !== undefined) return fields.find(({ field }) => field === chosen) ?? null;
    const plain = plainHeading(text);
    if (NOTHING.includes(plain)) return null;
    const found = fields.find(
      ({ field, words }) =>
        !taken.has(field) && (words.includes(plain) || plainHeading(field) === plain),
    );
    if (found === undefined) return null;
    taken.add(found.field);
    return found;
  });
}

function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)|\*/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
