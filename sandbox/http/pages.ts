export const wrongTypePage = (path: string) => `<!doctype html>
<html lang=en>
<title>400 Bad Request</title>
<h1>Bad Request</h1>
<p>Request inferred type is compatible with [&#39;http&#39;] but \
&#39;${path}&#39; is type=&#39;json&#39;.</p>
`;

export const notFoundPage = `<!DOCTYPE html>
<html lang="id-ID" data-website-id="1">
    <head>
        <meta charset="utf-8"/>
        <title>404 | Pasar UMKM Nusantara</title>
    </head>
    <body><main><h1>Error 404</h1><p>Halaman yang Anda cari tidak ditemukan.</p></main></body>
</html>
`;
