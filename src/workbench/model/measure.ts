/** Excel measures columns in characters of Calibri 11 or in points and rows in points; Univer draws pixels. */
const pixelsPerCharacter = 7;
const padding = 5;
const pixelsPerPoint = 96 / 72;

export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;

export function charactersToPixels(characters: number): number {
  return Math.round(characters * pixelsPerCharacter + padding);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.round(((pixels - padding) / pixelsPerCharacter) * 100) / 100;
}

export function pointsToPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function pixelsToPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}
