import { SvgPen } from './svg-pen.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** What pictures are drawn with: the part of a canvas's context that both worlds do alike. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'restore'
  | 'rotate'
  | 'save'
  | 'setLineDash'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
  | 'translate'
  | 'bezierCurveTo'
  | 'closePath'
>;

/** A sheet of its own kind: pixels or SVG. */
export interface Paper {
  pen: Pen;
  /** Dots for each unit of the picture. */
  density: number;
  /** A sheet beside it, for what draws by itself, and how it is laid on this one. */
  part(size: Size): { context: CanvasRenderingContext2D; lay(at: Pick<Box, 'x' | 'y'>): void };
}

const DENSITY = 2;

export function svgPaper(size: Size): Paper & { text(): string } {
  const pen = new SvgPen(size);
  return {
    pen,
    density: 1,
    part: (partSize) => {
      const context = new SvgPen(partSize);
      return { context, lay: ({ x, y }) => pen.drawImage(context, x, y) };
    },
    text: () => pen.getSerializedSvg(),
  };
}

export function canvasPaper(size: Size): Paper & { blob(): Promise<Blob> } {
  const { canvas, pen } = freshCanvas(size, DENSITY);
  return {
    pen,
    density: DENSITY,
    part: (partSize) => {
      // What draws by itself makes it as dense as it is told.
      const part = freshCanvas(partSize, 1);
      const { width, height } = partSize;
      return {
        context: part.pen,
        lay: ({ x, y }) => pen.drawImage(part.canvas, x, y, width, height),
      };
    },
    blob: () =>
      new Promise((resolve, reject) => {
        const take = (blob: Blob | null) =>
          blob === null ? reject(new Error('The picture is too large.')) : resolve(blob);
        canvas.toBlob(take, 'image/png');
      }),
  };
}

function freshCanvas({ width, height }: Size, density: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This window cannot draw.');
  pen.scale(density, density);
  return { canvas, pen };
}
