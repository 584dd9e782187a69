import type { Role } from '../kit/groups.ts';
import type { Group } from '../schema/field.ts';
import type { Batch, Row } from '../world/batch.ts';
import { groupNames, groups } from './groups.ts';
import {
  company,
  country,
  currency,
  firstStaffPartnerId,
  otherVendorPartnerId,
  user,
  vendorPartnerId,
} from './ids.ts';
import { firstStamp } from './stamp.ts';

interface Person {
  readonly id: number;
  readonly partnerId: number;
  readonly login: string;
  readonly name: string;
  readonly groups: readonly Group[];
  /** The platform's group, where the central is provisioned. */
  readonly role?: Role;
  readonly active?: false;
  readonly companies?: readonly number[];
}

const inside: readonly Group[] = ['internal'];
const office: readonly Group[] = ['internal', 'salesman', 'stock', 'invoicing'];
const manager: readonly Group[] = [...office, 'salesManager', 'contacts'];
const [ani, budi, citra] = user.sales;

/** Each signs in with the login as password. The vendors' partners are the world's first two. */
export const people: readonly Person[] = [
  { id: user.bot, partnerId: 2, login: '__system__', name: 'OdooBot', groups: [], active: false },
  {
    id: user.admin,
    partnerId: 3,
    login: 'admin',
    name: 'Administrator',
    groups: groupNames.filter((group) => group !== 'portal'),
    role: 'admin',
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
  {
    id: user.finance,
    partnerId: 8,
    login: 'keuangan',
    name: 'Rina Kusuma',
    groups: office,
    role: 'finance',
  },
  {
    id: user.sync,
    partnerId: 6,
    login: 'sync',
    name: 'Sinkronisasi',
    groups: office,
    role: 'admin',
  },
  {
    id: user.vendor,
    partnerId: vendorPartnerId,
    login: 'penjual',
    name: '',
    groups: ['portal'],
    role: 'vendor',
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
  ...staff([
    ['pengelola', 'Pengelola Contoh', manager, 'admin'],
    ['keuangan2', 'Keuangan Contoh Dua', office, 'finance'],
    ['kepatuhan', 'Kepatuhan Contoh Satu', inside, 'compliance'],
    ['kepatuhan2', 'Kepatuhan Contoh Dua', inside, 'compliance'],
    ['operasional', 'Operasional Contoh', manager, 'operations'],
    ['peninjau', 'Peninjau Contoh', inside, 'viewer'],
  ]),
  {
    id: user.otherVendor,
    partnerId: otherVendorPartnerId,
    login: 'penjual2',
    name: '',
    groups: ['portal'],
    role: 'vendor',
  },
];

type Post = readonly [login: string, name: string, groups: readonly Group[], role: Role];

/** One of each role that works here; where one prepares and another approves, two. */
function staff(posts: readonly Post[]): Person[] {
  return posts.map(([login, name, groupsOf, role], index) => ({
    id: user.staff + index,
    partnerId: firstStaffPartnerId + index,
    login,
    name,
    groups: groupsOf,
    role,
  }));
}

const mainPartnerId = 1;
const secondPartnerId = 7;

export function peopleBatches(): Batch[] {
  return [
    { model: 'res.company', rows: [mainCompany, secondCompany] },
    { model: 'res.partner', rows: [...companyPartners, ...people.flatMap(partnerRow)] },
    { model: 'res.users', rows: people.map(userRow) },
  ];
}

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
