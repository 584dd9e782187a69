import type { App, Component } from './components.ts';

/** CycloneDX 1.6. No serial number and no time: the same contents give the same bytes. */
export function billOfMaterials(app: App, components: readonly Component[]): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': app.name,
        name: app.name,
        version: app.version,
        licenses: [{ license: { id: app.licence } }],
      },
    },
    components: components.map(componentOf),
    dependencies: [{ ref: app.name, dependsOn: components.map(packageUrlOf) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(component: Component): object {
  const url = packageUrlOf(component);
  const files = component.files.map(({ name, sha256 }) => ({
    type: 'file',
    'bom-ref': `${url}#${name}`,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  }));
  return {
    type: component.name === 'electron' ? 'platform' : 'library',
    'bom-ref': url,
    name: component.name,
    version: component.version,
    purl: url,
    hashes: [{ alg: 'SHA-512', content: component.sha512 }],
    licenses: [licenceOf(component)],
    ...(files.length > 0 ? { components: files } : {}),
  };
}

/** By its id, or several joined in an expression. */
function licenceOf({ licence }: Component): object {
  return licence.includes(' ') ? { expression: licence } : { license: { id: licence } };
}

function packageUrlOf({ name, version }: Component): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A licence's text stands once, under all the packages that share it to the letter. */
export function licenceTexts(app: App, components: readonly Component[]): string {
  const byText = new Map<string, Component[]>();
  for (const component of components) {
    const sharing = byText.get(component.licenceText) ?? [];
    byText.set(component.licenceText, [...sharing, component]);
  }
  const sections = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${'='.repeat(80)}\n${names.join('\n')}\n\n${text}\n`;
  });
  const head = `${app.name} ${app.version} contains the following works of others.\n`;
  const chromium = 'What Chromium contains stands in LICENSES.chromium.html.\n';
  return `${head}${chromium}\n${sections.join('\n')}`;
}
