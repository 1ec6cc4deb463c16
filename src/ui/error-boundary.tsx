import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** Identifies what the children show. After an error, a new value mounts them again. */
  readonly of?: string;
  /**
   * Renders what replaces the children after an error. `retry` mounts them again, and calls `done` once they or what
   * replaces them are there; `retries` is how often it was called before.
   */
  readonly fallback: (retry: (done?: () => void) => void, retries: number) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly of: string | undefined;
  readonly hasFailed: boolean;
  readonly retries: number;
}

/** Replaces its children if rendering one of them throws, so that the rest of the page stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { of: this.props.of, hasFailed: false, retries: 0 };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { of }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return of === state.of ? null : { of, hasFailed: false, retries: 0 };
  }

  readonly #retry = (done?: () => void) =>
    this.setState(({ retries }) => ({ hasFailed: false, retries: retries + 1 }), done);

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.#retry, this.state.retries) : this.props.children;
  }
}
