import { Component, type ReactNode } from 'react';
import type { Texts } from '../i18n/texts.ts';

interface ErrorBoundaryProps {
  /** Plain strings instead of `t`: the boundary is outside of the i18n provider, which may itself have failed. */
  readonly words: Texts['ui']['failed'];
  readonly children: ReactNode;
}

/** Catches render errors below it and shows a sentence and a reload link instead of a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <main className="failure">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>
          {/* Without the query, which may have caused the error. */}
          <a href={window.location.pathname}>{words.reload}</a>
        </p>
      </main>
    );
  }
}
