/** The fonts of the page, and what measures in them; both stay while it is open. */
let measuring: { readonly pen: CanvasRenderingContext2D; readonly family: string } | null = null;

function begin(): NonNullable<typeof measuring> {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('This browser cannot measure text.');
  return { pen, family: getComputedStyle(document.body).fontFamily };
}

/** How wide a line of text is in the page's font, in px; `size` in px, `weight` as in CSS. */
export function textWidth(text: string, size: number, weight: number): number {
  measuring ??= begin();
  measuring.pen.font = `${weight} ${size}px ${measuring.family}`;
  return measuring.pen.measureText(text).width;
}
