import { Component, type ReactNode } from 'react';

interface Props {
  name: string;
  /** Before the next try: forget in what it broke. */
  onAgain: () => void;
  children: ReactNode;
}

/** A widget that throws says so in its own frame and can be started again; the rest of the page lives. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  again = (): void => {
    this.props.onAgain();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="figure figure-failed" role="alert" data-widget={this.props.name}>
        <p>This figure stopped working. You can read on without it.</p>
        <button type="button" className="button" onClick={this.again}>
          Start again
        </button>
      </div>
    );
  }
}
