import { Component, type ReactNode } from 'react';
import type { Texts } from '../i18n/texts.ts';

interface ErrorBoundaryProps {
  /** Read when something has failed, so it is handed in as plain words. */
  readonly words: Texts['ui']['failed'];
  readonly children: ReactNode;
}

/** If anything below fails, a sentence and a way on take its place, and never a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main className="failure">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>
          <a href={window.location.pathname}>{words.reload}</a>
        </p>
      </main>
    );
  }
}
