export const allowed = [
  'https://www.odoo.com/documentation/17.0/',
  'https://pajak.go.id/id?kata=umkm#atas',
  'https://a-b.example.co.id:8443/x',
  'mailto:bantuan@example.co.id',
];
export const refused = [
  ...['http://example.com/', 'HTTP://example.com', 'ftp://example.com/a', 'ws://example.com'],
  ...['file:///etc/passwd', 'FILE:///C:/windows/system32/calc.exe', 'file://server/share/a.exe'],
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'vbscript:msgbox(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'blob:https://example.com/1', 'about:blank'],
  ...['ms-msdt:/id PCWDiagnostic', 'ms-officecmd:{"id":3}', 'search-ms:query=a', 'ms-cxh-full://0'],
  ...['smb://server/share', '\\\\server\\share\\a.exe', '//server/share', 'nfs://server/a'],
  ...['https://user:pass@example.com/', 'https://example.com@evil.com/', 'https://user@evil.com'],
  ...['https://localhost/', 'https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/'],
  ...['https://192.168.1.1/', 'https://printer/', 'https://nas.local/', 'https://vault.internal/'],
  ...[' https://example.com', 'https://example.com/a b', 'https://example.com/\u0000'],
  ...['https://exam\u00adple.com/', 'https://example.com/\u202egpj.exe', 'https:\\\\example.com'],
  ...['https:example.com', 'https://', 'https', '', 'example.com', '/index.html', '#/overview'],
  ...[`https://example.com/${'a'.repeat(2_048)}`, 'umkm://orders/1', 'app://backoffice/'],
  ...['mailto:', 'mailto:nobody', 'mailto:a@b@c', 'mailto:a@b.co?attach=/etc/passwd'],
  ...['mailto://a@b.co', 'tel:+62811', 'intent://x#Intent;end', 'chrome://settings'],
];

export function faultsOfOutside(allow: (address: string) => string | null): string[] {
  const opened = refused.filter((address) => allow(address) !== null);
  const lost = allowed.filter((address) => allow(address) !== address);
  return [
    ...opened.map((address) => `${JSON.stringify(address)} is let out`),
    ...lost.map((address) => `${address} is not opened`),
  ];
}

/** Does what most apps do: looks at the beginning. */
export const looseOutside = {
  'only the beginning of an address is looked at': (address: string) =>
    /^(https|mailto):/.test(address) ? address : null,
  'one program of the computer passes': (address: string) =>
    allowed.includes(address) || address.startsWith('ms-msdt:') ? address : null,
};
