import type { ReactNode } from 'react';
import './empty-page.css';

export interface EmptyPageProps {
  readonly title: string;
  readonly text?: string;
  /** What can be done next. */
  readonly children?: ReactNode;
}

/** What a place says that has nothing to show: what it is for, and what to do next. */
export function EmptyPage({ title, text, children }: EmptyPageProps) {
  return (
    <div className="empty-page">
      <h2 className="empty-title">{title}</h2>
      {text === undefined ? null : <p className="empty-text">{text}</p>}
      {children === undefined ? null : <div className="empty-actions">{children}</div>}
    </div>
  );
}
