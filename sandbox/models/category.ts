import type { Model } from '../schema/field.ts';
import {
  boolean,
  char,
  definition,
  integer,
  many2many,
  many2one,
  one2many,
  selection,
} from '../schema/field.ts';

/** What modules hang on a category for each company: nothing the sandbox fills. */
const unset = { sql: 'null' } as const;

export const category: Model = {
  name: 'product.category',
  label: 'Product Category',
  order: 'complete_name',
  display: 't.complete_name',
  fields: {
    name: char('Name', { required: true }),
    complete_name: char('Complete Name', { readonly: true }),
    parent_id: many2one('product.category', 'Parent Category', { cascade: true, index: true }),
    parent_path: char('Parent Path'),
    child_id: one2many('product.category', 'Child Categories', { inverse: 'parent_id' }),
    product_count: integer('# Products', {
      readonly: true,
      sql: `(select count(*) from product_template p join product_category c on c.id = p.categ_id
        where c.parent_path like t.parent_path || '%')`,
    }),
    product_properties_definition: definition('Product Properties'),
    property_account_income_categ_id: many2one('account.account', 'Income Account', unset),
    property_account_expense_categ_id: many2one('account.account', 'Expense Account', unset),
    route_ids: many2many('stock.route', 'Routes'),
    removal_strategy_id: many2one('product.removal', 'Force Removal Strategy'),
    total_route_ids: many2many('stock.route', 'Total routes', { readonly: true, store: false }),
    putaway_rule_ids: one2many('stock.putaway.rule', 'Putaway Rules'),
    packaging_reserve_method: selection(
      'Reserve Packagings',
      [
        ['full', 'Reserve Only Full Packagings'],
        ['partial', 'Reserve Partial Packagings'],
      ],
      { default: 'partial' },
    ),
    filter_for_stock_putaway_rule: boolean('stock.putaway.rule', { sql: '0' }),
    property_valuation: selection(
      'Inventory Valuation',
      [
        ['manual_periodic', 'Manual'],
        ['real_time', 'Automated'],
      ],
      { required: true, sql: "'manual_periodic'" },
    ),
    property_cost_method: selection(
      'Costing Method',
      [
        ['standard', 'Standard Price'],
        ['fifo', 'First In First Out (FIFO)'],
        ['average', 'Average Cost (AVCO)'],
      ],
      { required: true, sql: "'standard'" },
    ),
    property_stock_journal: many2one('account.journal', 'Stock Journal', unset),
    property_stock_account_input_categ_id: many2one(
      'account.account',
      'Stock Input Account',
      unset,
    ),
    property_stock_account_output_categ_id: many2one(
      'account.account',
      'Stock Output Account',
      unset,
    ),
    property_stock_valuation_account_id: many2one(
      'account.account',
      'Stock Valuation Account',
      unset,
    ),
  },
};
