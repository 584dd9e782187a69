import type { OrderDetail } from '../../../shared/contract/orders.contract.ts';
import { MICRO } from '../../../shared/kernel/micro.ts';
import { paymentMethodOf } from '../../platform/names/payment-methods.ts';
import type {
  StoredInvoice,
  StoredLine,
  StoredPayment,
  StoredShipment,
} from './order-detail.store.ts';
import { NO_CURRENCY, orderRowOf } from './order-row.ts';
import { isLate, kindOfLine } from './orders.rules.ts';
import type { StoredOrder } from './orders.store.ts';

interface Parts {
  lines: readonly StoredLine[];
  payments: readonly StoredPayment[];
  shipments: readonly StoredShipment[];
  invoices: readonly StoredInvoice[];
}

export function orderDetailOf(order: StoredOrder, parts: Parts): OrderDetail {
  const currency = order.currency ?? NO_CURRENCY;
  const money = (minor: number) => ({ minor, currency });
  return {
    ...orderRowOf(order),
    customerId: order.partner_id,
    clientRef: order.client_ref,
    untaxed: money(order.untaxed_minor),
    tax: money(order.tax_minor),
    linesTotal: money(parts.lines.reduce((sum, line) => sum + line.total_minor, 0)),
    lines: parts.lines.map((line) => lineOf(line, currency)),
    payments: parts.payments.map(paymentOf),
    shipments: parts.shipments.map(shipmentOf),
    invoices: parts.invoices.map(invoiceOf),
  };
}

function lineOf(line: StoredLine, currency: string): OrderDetail['lines'][number] {
  const kind = kindOfLine(line);
  return {
    id: line.id,
    name: line.name,
    kind,
    vendorId: kind === 'goods' ? line.vendor_id : null,
    vendor: kind === 'goods' ? line.vendor : null,
    quantity: line.quantity_micro / MICRO,
    unitPrice: line.unit_price_micro / MICRO,
    discountPercent: line.discount_micro / MICRO,
    subtotal: { minor: line.subtotal_minor, currency },
    total: { minor: line.total_minor, currency },
  };
}

function paymentOf(payment: StoredPayment): OrderDetail['payments'][number] {
  return {
    id: payment.id,
    reference: payment.reference,
    method: payment.method_code === null ? null : paymentMethodOf(payment.method_code),
    state: payment.state,
    amount: { minor: payment.amount_minor, currency: payment.currency ?? NO_CURRENCY },
    changedAt: payment.changed_at,
    isRefund: payment.operation === 'refund',
  };
}

function shipmentOf(shipment: StoredShipment): OrderDetail['shipments'][number] {
  return {
    id: shipment.id,
    name: shipment.name,
    state: shipment.state,
    direction: shipment.direction,
    carrier: shipment.carrier,
    trackingNumber: shipment.tracking_number,
    dueAt: shipment.due_at,
    doneAt: shipment.done_at,
    late: isLate(shipment),
  };
}

function invoiceOf(invoice: StoredInvoice): OrderDetail['invoices'][number] {
  return {
    id: invoice.id,
    name: invoice.name,
    kind: invoice.kind,
    state: invoice.state,
    paymentState: invoice.payment_state,
    invoiceOn: invoice.invoice_on,
    total: { minor: invoice.total_minor, currency: invoice.currency ?? NO_CURRENCY },
  };
}
