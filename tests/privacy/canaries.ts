import type { Sandbox } from '../../sandbox/sandbox.ts';

const PEOPLE = 8;
const context = { allowed_company_ids: [1], active_test: false };

/** Values that may stand in the replica and in what is made of it to be read, and nowhere else. */
export interface Canaries {
  /** 8 people × 6. */
  ofPeople: string[];
  partnerIds: number[];
  /** Typed by someone here: secrets, searches, edits. */
  typed: Record<Typed, string>;
}

const typedNames = [
  'wrongPassword',
  'passphrase',
  'wrongPassphrase',
  'pin',
  'wrongPin',
  'search',
  'editedPhone',
  'editedStreet',
  'sqlParameter',
  'exportTitle',
  'brokenRow',
  'cliPassword',
] as const;
type Typed = (typeof typedNames)[number];

/** Sixty of them: people of the central get theirs there, the rest is typed by the test. */
export function plantOnCentral(box: Sandbox): Canaries {
  const asked = [['customer_rank', '>', 0]];
  const partnerIds = box.call('res.partner', 'search', [asked], {
    limit: PEOPLE,
    order: 'id',
    context,
  }) as number[];
  const ofPeople = partnerIds.flatMap((id, at) => {
    const mark = `kenari${at}x${id}`;
    const values = {
      name: `Orang ${mark}`,
      street: `Jalan ${mark}`,
      email: `${mark}@canary.example`,
      phone: `+62 877-55${at}-77${id}`,
      vat: `3273${String(id).padStart(8, '7')}000${at}`,
    };
    box.call('res.partner', 'write', [[id], values], { context });
    const number = `9900-${at}-${id}-8811`;
    box.call('res.partner.bank', 'create', [{ partner_id: id, acc_number: number }], { context });
    return [...Object.values(values), number];
  });
  const typed = Object.fromEntries(
    typedNames.map((name, at) => [name, `Canary-${name}-${7_341 + at}`]),
  ) as Record<Typed, string>;
  return { ofPeople, partnerIds, typed: { ...typed, pin: '73190284', wrongPin: '55102938' } };
}
