import { Context } from 'svgcanvas/dist/svgcanvas.esm.js';

const FONT = /^(?:(italic|oblique|normal) )?(?:(bold|\d{3}) )?([\d.]+)px (.+)$/;
const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
};
/** Of the size of the letters, from the line they stand on; readers disagree about baselines by name. */
const DROPS: Readonly<Partial<Record<CanvasTextBaseline, number>>> = {
  top: 0.93,
  hanging: 0.74,
  middle: 0.36,
  bottom: -0.22,
};

/** Draws SVG. Text stays text, without the style attributes that the page's policy forbids. */
export class SvgPen extends Context {
  /** What a chart asks of the canvas it is given. */
  getContext(): this {
    return this;
  }

  override fillText(text: string, x: number, y: number): void {
    const [, style = 'normal', weight = '400', size = '10', family = ''] =
      FONT.exec(this.font) ?? [];
    const element = this.__createElement('text', {
      x,
      y: y + Number(size) * (DROPS[this.textBaseline] ?? 0),
      fill: String(this.fillStyle),
      'font-family': family,
      'font-size': size,
      'font-style': style,
      'font-weight': weight,
      'text-anchor': ANCHORS[this.textAlign],
    });
    element.textContent = text;
    this.__applyTransformation(element);
    this.__closestGroupOrSvg().append(element);
  }
}
