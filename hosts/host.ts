import type { DebianPackage } from '../src/authoring/label-check/debian-packages.ts';
import type { BuiltGuide } from './built-guide.ts';

/** Where a host finds the guide, and where it may write. */
export interface Place {
  readonly guide: BuiltGuide;
  /** The folder that the host serves at `/`. The files of the guide are in it, below the base. */
  readonly documentRoot: string;
  /** An empty folder for its configuration, logs and temporary files. */
  readonly folder: string;
  readonly port: number;
}

/** A running server. */
export interface Running {
  stop(): Promise<void>;
}

interface AnyHost {
  readonly name: string;
  readonly packages: readonly DebianPackage[];
  start(place: Place): Promise<Running>;
}

/** A host as people configure it without the guide's own configuration. */
export interface CommonHost extends AnyHost {
  readonly isOurs: false;
  /** It finds pages by their addresses only where a folder has the same name; others need `.html`. */
  readonly needsExtension: boolean;
}

/** A host with the configuration that the build has written. */
export interface ConfiguredHost extends AnyHost {
  readonly isOurs: true;
  /** The compressed files that it can send, best first. */
  readonly encodings: readonly ('br' | 'gzip')[];
  /** It has the header for a guide with a host to itself. */
  readonly isOwnHost: boolean;
  /** It also serves what is not below the base of the guide. */
  readonly isShared: boolean;
}

export type Host = CommonHost | ConfiguredHost;
