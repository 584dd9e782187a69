declare module 'svgcanvas/dist/svgcanvas.esm.js' {
  /** A canvas's context that keeps what was drawn as SVG. */
  export const Context: new (size: { width: number; height: number }) => SvgContext;

  interface SvgContext extends CanvasRenderingContext2D {
    drawImage(
      image: CanvasImageSource | CanvasRenderingContext2D,
      ...place: [dx: number, dy: number, dw?: number, dh?: number]
    ): void;
    getSerializedSvg(): string;
    __createElement(name: string, attributes: Record<string, string | number>): SVGElement;
    __closestGroupOrSvg(): SVGElement;
    __applyTransformation(element: SVGElement): void;
  }
}
