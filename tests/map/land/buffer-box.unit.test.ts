import { describe, expect, it } from 'vitest';
import { bufferBox } from '../../../src/map/land/buffer-box.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const SIZE = { drawingBufferWidth: 1500, drawingBufferHeight: 900 };
/** Ten px a degree, 110° E, 40° N in the upper left corner, turned by an angle. */
const turned =
  (angle = 0) =>
  ([lon, lat]: readonly [number, number]) => {
    const [x, y] = [(lon - 110) * 10, (40 - lat) * 10];
    return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
  };

describe('where a box of degrees is drawn', () => {
  it('is counted from below, in device px, with what reaches beyond it', () => {
    expect(bufferBox(turned(), [120, 20, 130, 30], 5, 1, SIZE)).toEqual({
      x: 95,
      y: 695,
      width: 110,
      height: 110,
    });
    expect(bufferBox(turned(), [120, 20, 130, 30], 5, 1.5, SIZE)).toEqual({
      x: 142,
      y: 592,
      width: 166,
      height: 166,
    });
  });

  it('ends with the buffer, and is nowhere beyond it', () => {
    expect(bufferBox(turned(), [100, 35, 112, 50], 0, 1, SIZE)).toEqual({
      x: 0,
      y: 850,
      width: 20,
      height: 50,
    });
    expect(bufferBox(turned(), [100, 35, 105, 50], 20, 1, SIZE)).toBeNull();
  });

  it('holds every point of the box that is on the screen, however the map is turned', () => {
    const random = seededNumbers(5);
    for (let i = 0; i < 500; i++) {
      const project = turned(random() * 2 * Math.PI);
      const [west, south] = [100 + random() * 60, random() * 45];
      const [wide, high, ratio] = [random() * 20, random() * 20, 0.5 + random() * 3];
      const box = bufferBox(project, [west, south, west + wide, south + high], 3, ratio, SIZE);
      for (let j = 0; j < 20; j++) {
        const at = project([west + random() * wide, south + random() * high]);
        const [x, y] = [at.x * ratio, SIZE.drawingBufferHeight - at.y * ratio];
        if (x < 0 || y < 0 || x > SIZE.drawingBufferWidth || y > SIZE.drawingBufferHeight) continue;
        expect(box).not.toBeNull();
        if (!box) continue;
        expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(true);
      }
    }
  });
});
