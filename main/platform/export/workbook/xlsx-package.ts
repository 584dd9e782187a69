import { type Instant, instantToIso } from '../../../../shared/kernel/instant.ts';
import { escaped } from './xlsx-text.ts';
import { filteredRange, type Worksheet } from './xlsx-worksheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Book {
  title: string;
  /** Stands for the time of creation, so that the same numbers are the same bytes. */
  asOf: Instant | null;
  styles: string;
  sheets: readonly Worksheet[];
}

/** Everything of a workbook but its sheets, by its name in the ZIP. */
export function packageParts({ title, asOf, styles, sheets }: Book): Record<string, string> {
  const ids = sheets.map((_, index) => index + 1);
  return {
    '[Content_Types].xml': contentTypes(ids),
    '_rels/.rels': relationships([
      [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(title, asOf),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...ids.map(
        (id) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${id}.xml`] as const,
      ),
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
}

function contentTypes(ids: readonly number[]): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...ids.map((id): [string, string] => [
      `/xl/worksheets/sheet${id}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
  ];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreProperties(title: string, asOf: Instant | null): string {
  const created =
    asOf === null
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${instantToIso(asOf)}</dcterms:created>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>UMKM Backoffice</dc:creator>${created}</cp:coreProperties>`;
}

function workbook(sheets: readonly Worksheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
    const header = `$${sheet.headerRow}:$${sheet.headerRow}`;
    const filter = filteredRange(sheet);
    return [
      ...(filter === null
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escaped(quoted + absolute(filter))}</definedName>`,
          ]),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(quoted + header)}</definedName>`,
    ];
  });
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
