/** Shapes that say the same as a colour, for those who do not see colours. */
export type ShapeName = 'up' | 'disc' | 'down' | 'quarter' | 'bang' | 'dash';

const paths: Readonly<Record<ShapeName, string>> = {
  up: 'M6 1.5 11 10.5H1Z',
  disc: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z',
  down: 'M6 10.5 1 1.5H11Z',
  // A ring, and in it the first quarter.
  quarter:
    'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10Zm0 1.3a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 1 0 0-7.4ZM6 6V2.3A3.7 3.7 0 0 1 9.7 6Z',
  bang: 'M4.6 0.8h2.8L6.9 7.4H5.1ZM6 8.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8Z',
  dash: 'M1.5 5.2h9v1.6h-9Z',
};

export interface ShapeProps {
  readonly shape: ShapeName;
  /** Side of its square in px. */
  readonly size?: number;
}

/** A shape in the colour of the text around it, for the eye only: the word beside it says the same. */
export function Shape({ shape, size = 12 }: ShapeProps) {
  return (
    <svg className="shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={paths[shape]} fill="currentColor" />
    </svg>
  );
}

/** The same inside another drawing, its middle at `x`, `y`. */
export function ShapeAt({ shape, size = 12, x, y }: ShapeProps & { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 12})`}>
      <path d={paths[shape]} fill="currentColor" />
    </g>
  );
}
