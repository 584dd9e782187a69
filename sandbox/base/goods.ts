import type { Batch, Row } from '../world/batch.ts';
import {
  carrier,
  carrierProduct,
  category,
  company,
  country,
  location,
  pickingType,
  unit,
  warehouse,
  website,
} from './ids.ts';
import { firstStamp } from './stamp.ts';

const couriers = [
  [carrier.jne, carrierProduct.jne, 'JNE', 18_000],
  [carrier.jnt, carrierProduct.jnt, 'J&T Express', 17_000],
  [carrier.sicepat, carrierProduct.sicepat, 'SiCepat', 16_000],
  [carrier.pos, carrierProduct.pos, 'Pos Indonesia', 14_000],
  [carrier.gosend, carrierProduct.gosend, 'GoSend', 20_000],
  [carrier.grabExpress, carrierProduct.grabExpress, 'GrabExpress', 20_000],
] as const;

const places: readonly (readonly [
  id: number,
  name: string,
  usage: string,
  above: number | null,
])[] = [
  [1, 'Partners', 'view', null],
  [location.vendors, 'Vendors', 'supplier', 1],
  [location.customers, 'Customers', 'customer', 1],
  [7, 'WH', 'view', null],
  [location.stock, 'Stok', 'internal', 7],
  [10, 'Virtual Locations', 'view', null],
  [location.inventory, 'Inventory adjustment', 'inventory', 10],
  [20, 'WHT', 'view', null],
  [21, 'Stok', 'internal', 20],
];

const ofSecond = (id: number) => id === 20 || id === 21;

function placeRow([id, name, usage, above]: (typeof places)[number]): Row {
  const parent = places.find((place) => place[0] === above);
  const owner = ofSecond(id) ? company.second : company.main;
  return {
    ...firstStamp,
    id,
    name,
    complete_name: parent ? `${parent[1]}/${name}` : name,
    usage,
    location_id: above,
    company_id: usage === 'internal' || name.startsWith('WH') ? owner : null,
  };
}

export function goodsBatches(): Batch[] {
  return [
    { model: 'res.country', rows: countries },
    { model: 'uom.uom', rows: units },
    { model: 'website', rows: [{ ...firstStamp, id: website.main, name: 'Pasar UMKM Nusantara' }] },
    { model: 'crm.team', rows: [{ ...firstStamp, id: 1, name: 'Situs Web' }] },
    { model: 'product.category', rows: categories },
    ...courierBatches(),
    { model: 'stock.location', rows: places.map(placeRow) },
    { model: 'stock.warehouse', rows: warehouses },
    { model: 'stock.picking.type', rows: pickingTypes },
  ];
}

const countries: Row[] = [
  { ...firstStamp, id: country.ID, name: 'Indonesia', code: 'ID' },
  { ...firstStamp, id: country.US, name: 'United States', code: 'US' },
];

const units: Row[] = [
  { ...firstStamp, id: unit.piece, name: 'Unit', active: true },
  { ...firstStamp, id: unit.dozen, name: 'Lusin', active: true },
  { ...firstStamp, id: unit.kilogram, name: 'kg', active: true },
];

const categories: Row[] = [
  { ...firstStamp, id: category.all, name: 'Semua', complete_name: 'Semua', parent_path: '1/' },
  {
    ...firstStamp,
    id: category.delivery,
    name: 'Pengiriman',
    complete_name: 'Semua / Pengiriman',
    parent_id: category.all,
    parent_path: '1/2/',
  },
];

function courierBatches(): Batch[] {
  return [
    {
      model: 'product.template',
      rows: couriers.map(([, id, name, price]) => ({
        ...firstStamp,
        id,
        name: `Ongkos kirim ${name}`,
        detailed_type: 'service',
        type: 'service',
        categ_id: category.delivery,
        list_price: price,
        sale_ok: false,
        purchase_ok: false,
      })),
    },
    {
      model: 'product.product',
      rows: couriers.map(([, id]) => ({ ...firstStamp, id, product_tmpl_id: id })),
    },
    {
      model: 'delivery.carrier',
      rows: couriers.map(([id, productId, name, price], index) => ({
        ...firstStamp,
        id,
        name,
        product_id: productId,
        fixed_price: price,
        sequence: index + 1,
        is_published: true,
        country_ids: [country.ID],
      })),
    },
  ];
}

const warehouses: Row[] = [
  {
    ...firstStamp,
    id: warehouse.main,
    name: 'Gudang Pusat',
    code: 'WH',
    company_id: company.main,
    partner_id: 1,
    view_location_id: 7,
    lot_stock_id: location.stock,
  },
  {
    ...firstStamp,
    id: warehouse.second,
    name: 'Gudang Timur',
    code: 'WHT',
    company_id: company.second,
    partner_id: 7,
    view_location_id: 20,
    lot_stock_id: 21,
  },
];

const pickingTypes: Row[] = [
  [pickingType.incoming, 'Penerimaan', 'incoming'] as const,
  [pickingType.outgoing, 'Order Pengiriman', 'outgoing'] as const,
  [pickingType.internal, 'Transfer Internal', 'internal'] as const,
].map(([id, name, code]) => ({
  ...firstStamp,
  id,
  name,
  code,
  sequence: id,
  warehouse_id: warehouse.main,
  company_id: company.main,
}));
