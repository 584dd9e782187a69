import { boardCardTexts } from '../../../../shared/i18n/areas/board-cards.ts';
import type { Card } from '../dashboard.ts';

/** What comes, what goes, what it costs and what runs out. */
export const productLife: readonly Card[] = [
  {
    id: 'new_product_sales',
    title: boardCardTexts['dashboard.products.new_products'],
    metrics: ['new_product_gmv'],
    by: ['product'],
    top: 20,
    draw: 'ranking',
    width: 'half',
  },
  {
    id: 'stopped',
    title: boardCardTexts['dashboard.products.stopped'],
    metrics: ['stopped_product_gmv'],
    by: ['product'],
    top: 20,
    draw: 'ranking',
    width: 'half',
  },
  {
    id: 'fading',
    title: boardCardTexts['dashboard.products.fading'],
    metrics: ['gmv_fall', 'gmv_before', 'gmv'],
    by: ['product'],
    top: 20,
    aboveZero: true,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'price_bands',
    title: boardCardTexts['dashboard.products.price_bands'],
    metrics: ['gmv'],
    by: ['price_band'],
    draw: 'bars',
    width: 'half',
  },
  {
    id: 'price_band_units',
    title: boardCardTexts['dashboard.products.price_band_units'],
    metrics: ['units_sold'],
    by: ['price_band'],
    draw: 'bars',
    width: 'half',
  },
  {
    id: 'seasons',
    title: boardCardTexts['dashboard.products.seasons'],
    metrics: ['gmv'],
    by: ['category', 'month'],
    top: 6,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'low_stock',
    title: boardCardTexts['dashboard.products.low_stock'],
    metrics: ['low_stock_lacking', 'low_stock_available', 'low_stock_sold', 'low_stock_cover_days'],
    by: ['product'],
    top: 50,
    draw: 'table',
    width: 'full',
  },
];
