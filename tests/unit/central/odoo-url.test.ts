import { expect, test } from 'vitest';
import { baseUrlOf, isPlainHttp } from '../../../main/central/odoo-url.ts';

test.each([
  ['https://odoo.example.com', 'https://odoo.example.com'],
  [' https://odoo.example.com/ ', 'https://odoo.example.com'],
  ['https://odoo.example.com/web#action=12', 'https://odoo.example.com'],
  ['https://odoo.example.com/web/login?redirect=1', 'https://odoo.example.com'],
  ['https://example.com/shop/odoo/', 'https://example.com/shop/odoo'],
  ['https://someone:key@odoo.example.com:8443', 'https://odoo.example.com:8443'],
  ['HTTP://127.0.0.1:8069/jsonrpc', 'http://127.0.0.1:8069'],
])('%s is asked at %s', (text, base) => {
  expect(baseUrlOf(text)).toBe(base);
});

test.each(['', 'odoo.example.com', 'ftp://odoo.example.com', 'file:///etc/passwd', 'https://'])(
  '"%s" is not a web address',
  (text) => {
    expect(() => baseUrlOf(text)).toThrow('connection.bad_url');
  },
);

test('a key in the clear is worth a warning, except inside this computer', () => {
  expect(isPlainHttp('http://odoo.example.com')).toBe(true);
  expect(isPlainHttp('https://odoo.example.com')).toBe(false);
  expect(isPlainHttp('http://127.0.0.1:8069')).toBe(false);
  expect(isPlainHttp('http://[::1]:8069')).toBe(false);
});
