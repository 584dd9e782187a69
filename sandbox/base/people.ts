import type { Group } from '../schema/field.ts';
import type { Batch, Row } from '../world/batch.ts';
import { groupNames, groups } from './groups.ts';
import { company, country, currency, user, vendorPartnerId } from './ids.ts';
import { firstStamp } from './stamp.ts';

interface Person {
  readonly id: number;
  readonly partnerId: number;
  readonly login: string;
  readonly name: string;
  readonly groups: readonly Group[];
  readonly active?: false;
  readonly companies?: readonly number[];
}

const inside: readonly Group[] = ['internal'];
const office: readonly Group[] = ['internal', 'salesman', 'stock', 'invoicing', 'backOffice'];
const [ani, budi, citra] = user.sales;

/** Each signs in with the login as password. The vendor's partner is the world's first vendor. */
export const people: readonly Person[] = [
  { id: user.bot, partnerId: 2, login: '__system__', name: 'OdooBot', groups: [], active: false },
  {
    id: user.admin,
    partnerId: 3,
    login: 'admin',
    name: 'Administrator',
    groups: groupNames.filter((group) => group !== 'portal' && group !== 'vendor'),
    companies: [company.main, company.second],
  },
  {
    id: user.template,
    partnerId: 5,
    login: 'default',
    name: 'Default User Template',
    groups: inside,
    active: false,
  },
  {
    id: user.public,
    partnerId: 4,
    login: 'public',
    name: 'Public user',
    groups: [],
    active: false,
  },
  { id: user.finance, partnerId: 8, login: 'keuangan', name: 'Rina Kusuma', groups: office },
  { id: user.sync, partnerId: 6, login: 'sync', name: 'Sinkronisasi', groups: office },
  {
    id: user.vendor,
    partnerId: vendorPartnerId,
    login: 'penjual',
    name: '',
    groups: ['portal', 'vendor'],
  },
  { id: ani, partnerId: 9, login: 'ani', name: 'Ani Wulandari', groups: [...inside, 'salesman'] },
  { id: budi, partnerId: 10, login: 'budi', name: 'Budi Santoso', groups: [...inside, 'salesman'] },
  {
    id: citra,
    partnerId: 11,
    login: 'citra',
    name: 'Citra Lestari',
    groups: [...inside, 'salesman'],
  },
];

const mainPartnerId = 1;
const secondPartnerId = 7;

export function peopleBatches(): Batch[] {
  return [
    { model: 'res.groups', rows: groupNames.map(groupRow) },
    { model: 'res.company', rows: [mainCompany, secondCompany] },
    { model: 'res.partner', rows: [...companyPartners, ...people.flatMap(partnerRow)] },
    { model: 'res.users', rows: people.map(userRow) },
  ];
}

const groupRow = (group: Group): Row => ({
  ...firstStamp,
  id: groups[group].id,
  name: groups[group].name,
  share: group === 'portal' || group === 'vendor',
});

const mainCompany: Row = {
  ...firstStamp,
  id: company.main,
  name: 'Pasar UMKM Nusantara',
  sequence: 0,
  partner_id: mainPartnerId,
  currency_id: currency.IDR,
  email: 'halo@pasarumkm.example',
  phone: '+62 21 5550 0100',
};

const secondCompany: Row = {
  ...firstStamp,
  id: company.second,
  name: 'Gudang Nusantara Timur',
  partner_id: secondPartnerId,
  currency_id: currency.IDR,
};

const companyPartners: readonly Row[] = [
  {
    ...firstStamp,
    id: mainPartnerId,
    name: 'Pasar UMKM Nusantara',
    is_company: true,
    commercial_partner_id: mainPartnerId,
    country_id: country.ID,
    city: 'Jakarta Selatan',
    email: 'halo@pasarumkm.example',
    phone: '+62 21 5550 0100',
  },
  {
    ...firstStamp,
    id: secondPartnerId,
    name: 'Gudang Nusantara Timur',
    is_company: true,
    commercial_partner_id: secondPartnerId,
    country_id: country.ID,
    city: 'Makassar',
  },
];

function partnerRow(person: Person): Row[] {
  if (person.name === '') return [];
  return [
    {
      ...firstStamp,
      id: person.partnerId,
      name: person.name,
      active: person.active !== false,
      commercial_partner_id: person.partnerId,
      tz: person.id === user.admin ? 'Asia/Jakarta' : null,
      country_id: country.ID,
    },
  ];
}

const userRow = (person: Person): Row => ({
  ...firstStamp,
  id: person.id,
  partner_id: person.partnerId,
  login: person.login,
  active: person.active !== false,
  share: person.groups.includes('portal'),
  company_id: company.main,
  company_ids: person.companies ?? [company.main],
  groups_id: person.groups.map((group) => groups[group].id),
});
