import { Component, type ReactNode } from 'react';
import { Problem } from './problem.tsx';

export interface BoundaryProps {
  readonly title: string;
  readonly sentence: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** Holds a mistake of the program to one part of the window, and says so; React itself reports it to the console. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { title, sentence, again, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <main className="screen">
        <Problem
          title={title}
          sentence={sentence}
          again={{ word: again, onPress: () => this.setState({ isBroken: false }) }}
        />
      </main>
    );
  }
}
