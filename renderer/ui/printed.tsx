import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './printed.css';

export interface PrintedProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** What alone is on paper while it stands on a screen, where it is not seen. */
export function Printed({ className, children }: PrintedProps) {
  return createPortal(
    <div className={`printed ${className}`} aria-hidden="true">
      {children}
    </div>,
    document.body,
  );
}
