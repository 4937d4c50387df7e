/** What a layer asks of the map that it stands on: any map of MapLibre has it. Points in CSS px, the ratio in device px a CSS px. */
export interface LifespanMap {
  getZoom(): number;
  getPixelRatio(): number;
  getCanvas(): HTMLCanvasElement;
  unproject(point: [x: number, y: number]): { readonly lng: number; readonly lat: number };
  triggerRepaint(): void;
}

/** What MapLibre hands to a custom layer in each frame: a matrix from the Mercator square (0 to 1) to clip space, column-major. */
interface RenderInput {
  readonly defaultProjectionData: { readonly mainMatrix: ArrayLike<number> };
}

/** A custom layer of MapLibre 5 or 6, as its `addLayer` takes it. */
export interface MapLayer {
  readonly id: string;
  readonly type: 'custom';
  readonly renderingMode: '2d';
  onAdd(map: LifespanMap, gl: WebGLRenderingContext | WebGL2RenderingContext): void;
  onRemove(): void;
  render(gl: WebGLRenderingContext | WebGL2RenderingContext, input: RenderInput): void;
}

/** Red, green, blue, 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** What is not of the data: the colour of what is chosen, and of the rims of points. */
export interface MarkColours {
  readonly mark: Rgb;
  readonly rim: Rgb;
  /** CSS px of a ring about what is chosen, which then keeps its own colour; left out: none, and the mark replaces the colour. */
  readonly ring?: number;
}
