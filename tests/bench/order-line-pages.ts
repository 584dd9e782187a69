/** Types that fields_get gives for what an order line is asked for. */
export const orderLineTypes: ReadonlyMap<string, string> = new Map([
  ['order_id', 'many2one'],
  ['sequence', 'integer'],
  ['product_id', 'many2one'],
  ['name', 'text'],
  ['display_type', 'selection'],
  ['product_uom_qty', 'float'],
  ['qty_delivered', 'float'],
  ['qty_invoiced', 'float'],
  ['price_unit', 'float'],
  ['discount', 'float'],
  ['price_subtotal', 'monetary'],
  ['price_tax', 'float'],
  ['price_total', 'monetary'],
  ['currency_id', 'many2one'],
  ['company_id', 'many2one'],
  ['is_delivery', 'boolean'],
  ['is_downpayment', 'boolean'],
  ['invoice_lines', 'many2many'],
  ['x_vendor_id', 'many2one'],
  ['x_client_uuid', 'char'],
  ['create_date', 'datetime'],
  ['write_date', 'datetime'],
]);

export const CURRENCY = 12;

/** Answers of search_read over sale.order.line in the shape an Odoo 17 gives them, as bytes off the wire. */
export function orderLinePages(
  rows: number,
  pageRows: number,
  { after = 0, id = 1 } = {},
): Buffer[] {
  const pages: Buffer[] = [];
  for (let from = 0; from < rows; from += pageRows) {
    const size = Math.min(pageRows, rows - from);
    const result = Array.from({ length: size }, (_, index) => orderLine(after + from + index + 1));
    pages.push(Buffer.from(JSON.stringify({ jsonrpc: '2.0', id: id + pages.length, result })));
  }
  return pages;
}

function orderLine(id: number) {
  const noise = (id * 2_654_435_761) % 4_294_967_296;
  const quantity = 1 + (noise % 5);
  const price = 5_000 + (noise % 700) * 500;
  const subtotal = quantity * price;
  const tax = Math.round(subtotal * 11) / 100;
  const at = new Date(1_700_000_000_000 + id * 61_000).toISOString().slice(0, 19).replace('T', ' ');
  return {
    id,
    order_id: 1 + Math.floor(id / 2.5),
    sequence: 10,
    product_id: 1 + (noise % 3_000),
    name: `[SKU${String(noise % 3_000).padStart(5, '0')}] Kain batik tulis ${noise % 3_000}`,
    display_type: false,
    product_uom_qty: quantity,
    qty_delivered: id % 3 === 0 ? 0 : quantity,
    qty_invoiced: 0,
    price_unit: price,
    discount: 0,
    price_subtotal: subtotal,
    price_tax: tax,
    price_total: subtotal + tax,
    currency_id: CURRENCY,
    company_id: 1,
    is_delivery: false,
    is_downpayment: false,
    invoice_lines: id % 10 === 0 ? [id] : [],
    x_vendor_id: 1 + (noise % 300),
    x_client_uuid: `b036c705-6737-43a2-892d-${String(id).padStart(12, '0')}`,
    create_date: at,
    write_date: at,
  };
}
