import { present } from '../../../shared/kernel/assert.ts';
import type { EntityId } from '../odoo-names.ts';
import { categoryEntity } from './catalogue/category.entity.ts';
import { productEntity } from './catalogue/product.entity.ts';
import { ratingEntity } from './catalogue/rating.entity.ts';
import { stockEntity } from './catalogue/stock.entity.ts';
import { supplierEntity } from './catalogue/supplier.entity.ts';
import { variantEntity } from './catalogue/variant.entity.ts';
import type { Entity } from './entity.ts';
import { invoiceEntity } from './invoices/invoice.entity.ts';
import { invoiceLineEntity } from './invoices/invoice-line.entity.ts';
import { carrierEntity } from './orders/carrier.entity.ts';
import { orderEntity } from './orders/order.entity.ts';
import { orderLineEntity } from './orders/order-line.entity.ts';
import { paymentEntity } from './orders/payment.entity.ts';
import { paymentProviderEntity } from './orders/payment-provider.entity.ts';
import { shipmentEntity } from './orders/shipment.entity.ts';
import { bankAccountEntity } from './people/bank-account.entity.ts';
import { partnerEntity } from './people/partner.entity.ts';
import { certificationEntity } from './platform/certification.entity.ts';
import { commissionRuleEntity } from './platform/commission-rule.entity.ts';
import { vendorProfileEntity } from './platform/vendor-profile.entity.ts';
import { companyEntity } from './reference/company.entity.ts';
import { currencyEntity } from './reference/currency.entity.ts';
import { provinceEntity } from './reference/province.entity.ts';
import { userEntity } from './reference/user.entity.ts';

/** In the order of the pull: currencies before the first amount, names before what shows them. */
export const entities: readonly Entity[] = [
  currencyEntity,
  companyEntity,
  userEntity,
  provinceEntity,
  partnerEntity,
  vendorProfileEntity,
  bankAccountEntity,
  categoryEntity,
  productEntity,
  variantEntity,
  supplierEntity,
  certificationEntity,
  commissionRuleEntity,
  carrierEntity,
  orderEntity,
  orderLineEntity,
  paymentProviderEntity,
  paymentEntity,
  shipmentEntity,
  stockEntity,
  ratingEntity,
  invoiceEntity,
  invoiceLineEntity,
];

export function entityOf(id: EntityId): Entity {
  return present(
    entities.find((entity) => entity.id === id),
    `Not registered: ${id}`,
  );
}
