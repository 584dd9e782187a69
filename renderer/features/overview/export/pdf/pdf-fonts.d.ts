declare module 'pdfmake/build/standard-fonts/Helvetica.js' {
  import type { TFontContainer } from 'pdfmake/interfaces';

  const container: TFontContainer;
  export = container;
}
