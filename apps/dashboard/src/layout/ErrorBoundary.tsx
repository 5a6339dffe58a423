import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { FaultPage } from '../ui/FaultPage.tsx';

/** A screen that broke leaves the navigation standing; another address tries anew. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FaultPage error={this.state.error} resetErrorBoundary={() => this.setState({ error: null })} />;
  }
}
