import type { Charge, RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';

/** The dimensions that a rule names, in their fixed order (rules/precedence.rules.ts): 'vendor+category', or 'any'. */
export type ScopeShape = string;

/** One version of a rule, as it holds from `spec.from` up to and without `spec.to`. */
export interface Rule {
  /** A fact's uuid; of a row of the central that nobody imported yet, `central/<id>`. */
  version: string;
  /** The version that its line of versions began with. */
  rule: string;
  /** Its place in the rule set: what bulk tables join on. */
  no: number;
  spec: RuleSpec;
  origin: 'fact' | 'central';
  centralId: number | null;
}

/** Every shape there is, most important first, from a business day on. */
export interface PrecedenceSpan {
  from: BusinessDay;
  shapes: readonly ScopeShape[];
}

export interface RuleSet {
  rules: readonly Rule[];
  /** Ascending; the first holds since ever. */
  precedence: readonly PrecedenceSpan[];
  /** `central`: no rule fact stands yet, and prices are provisional. */
  origin: 'fact' | 'central';
  /** Changes with anything above. */
  hash: string;
}

/** What one order line is priced from, in whole rupiah. */
export interface LineInput {
  lineId: number;
  orderId: number;
  /** The order's: rules are chosen by it. */
  day: BusinessDay;
  vendorId: number;
  productId: number | null;
  categoryId: number | null;
  /** The category and its ancestors, nearest first. */
  categoryPath: readonly number[];
  provinceId: number | null;
  paymentMethod: string | null;
  tier: string | null;
  quantityMicro: number;
  /** Price less seller discount, without PPN and shipping. */
  base: number;
  /** The line's part of its vendor's shipping: in the base where the rule says so. */
  shipping: number;
  /** The vendor's, in the calendar month of `day`, before this order. */
  monthGmvBefore: number;
  /** This order among the vendor's, from 1. */
  orderOrdinal: number;
}

/** One thing that was done to come to the amount, in order: for the explanation. */
export interface PriceStep {
  step: 'base' | 'shipping' | 'percent' | 'fixed' | 'band' | 'floor' | 'cap' | 'share' | 'tax';
  /** What stands after it, in whole rupiah. */
  amount: number;
  detail: Readonly<Record<string, number>>;
}

export interface PricedCharge {
  charge: Charge;
  /** Null: a gap. */
  rule: Rule | null;
  base: number;
  /** What the vendor pays, without PPN. */
  amount: number;
  taxBase: number;
  tax: number;
  /** False while nobody decided whether the platform is PKP that day: the tax is then 0 and provisional. */
  taxKnown: boolean;
  steps: readonly PriceStep[];
}
