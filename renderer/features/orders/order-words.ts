import type { Tone } from '../../ui/feedback/tone.ts';
import type { SayKey } from '../../ui/text/use-text.ts';

/** How a state of the central is said, and how loud. A state we do not know is shown as it is. */
export interface Word {
  key: SayKey;
  tone: Tone;
}

const word = (key: SayKey, tone: Tone = 'neutral'): Word => ({ key, tone });

export const stateWords = new Map<string, Word>([
  ['draft', word('orders.state_draft')],
  ['sent', word('orders.state_sent')],
  ['sale', word('orders.state_sale')],
  ['cancel', word('orders.state_cancel', 'warn')],
]);

export const paymentWords = new Map<string, Word>([
  ['done', word('orders.payment_done', 'good')],
  ['authorized', word('orders.payment_authorized', 'accent')],
  ['pending', word('orders.payment_pending', 'warn')],
  ['draft', word('orders.payment_draft')],
  ['error', word('orders.payment_error', 'bad')],
  ['cancel', word('orders.payment_cancel')],
]);

export const shipmentWords = new Map<string, Word>([
  ['done', word('orders.shipment_done', 'good')],
  ['assigned', word('orders.shipment_assigned', 'accent')],
  ['confirmed', word('orders.shipment_confirmed', 'warn')],
  ['waiting', word('orders.shipment_waiting', 'warn')],
  ['draft', word('orders.shipment_draft')],
  ['cancel', word('orders.shipment_cancel')],
]);

/** A posted invoice is told by how far it is paid. */
export const invoiceWords = new Map<string, Word>([
  ['draft', word('orders.invoice_draft')],
  ['posted', word('orders.invoice_posted')],
  ['cancel', word('orders.invoice_cancel')],
  ['paid', word('orders.invoice_paid', 'good')],
  ['in_payment', word('orders.invoice_in_payment', 'accent')],
  ['partial', word('orders.invoice_partial', 'warn')],
  ['not_paid', word('orders.invoice_not_paid', 'warn')],
  ['reversed', word('orders.invoice_reversed')],
]);

export const invoiceKinds = new Map<string, SayKey>([
  ['out_invoice', 'orders.invoice_out_invoice'],
  ['out_refund', 'orders.invoice_out_refund'],
]);

export const directions = new Map<string, SayKey>([
  ['outgoing', 'orders.direction_outgoing'],
  ['incoming', 'orders.direction_incoming'],
]);
