import type { RuleSpec } from '../../../../shared/contract/commission-rule.ts';

/** The fields in which two rules differ. */
export function fieldsBetween(a: RuleSpec, b: RuleSpec): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['name', a.name, b.name],
    ['charge', a.charge, b.charge],
    ['scope.vendorId', a.scope.vendorId, b.scope.vendorId],
    ['scope.categoryId', a.scope.categoryId, b.scope.categoryId],
    ['scope.productId', a.scope.productId, b.scope.productId],
    ['scope.tier', a.scope.tier, b.scope.tier],
    ['scope.paymentMethod', a.scope.paymentMethod, b.scope.paymentMethod],
    ['scope.provinceId', a.scope.provinceId, b.scope.provinceId],
    ['rate', JSON.stringify(a.rate), JSON.stringify(b.rate)],
    ['per', a.rate.kind === b.rate.kind ? a.per : '', a.rate.kind === b.rate.kind ? b.per : ''],
    ['floor', a.floor, b.floor],
    ['cap', a.cap, b.cap],
    ['firstOrders', a.firstOrders, b.firstOrders],
    ['taxMode', a.taxMode, b.taxMode],
    ['includesShipping', a.includesShipping, b.includesShipping],
    ['from', a.from, b.from],
    ['to', a.to, b.to],
  ];
  return pairs.filter(([, one, other]) => one !== other).map(([field]) => field);
}
