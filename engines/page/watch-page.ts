// Runs in each document before its own scripts: `EnginePage` drivers and `serve-guide.ts` pass the source of these
// functions, so they use nothing from outside.

/** How the console's line about a violation begins. */
export const VIOLATION = 'violation of the policy:';

/** Writes each violation of the content security policy to the console, which a driver reads. */
export function watchViolations(beginning: string): void {
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(beginning, effectiveDirective, blockedURI, sourceFile);
  });
}

/**
 * Sends each error and warning of console and scripts, and each violation, to the server, for a browser whose driver
 * cannot read them.
 */
export function watchEverything(address: string): void {
  const kept: string[] = [];
  Object.assign(window, { engineProblems: kept });
  const here = Math.random().toString(36).slice(2);
  const report = (text: string) => {
    const problem = JSON.stringify([here, kept.length, text]);
    kept.push(problem);
    navigator.sendBeacon(address, problem);
  };
  for (const kind of ['error', 'warn'] as const) {
    const write = console[kind];
    console[kind] = (...args: unknown[]) => {
      report(`console ${kind}: ${args.map(String).join(' ')}`);
      write.apply(console, args);
    };
  }
  window.addEventListener('error', ({ message, error }) => {
    report(`page error: ${error instanceof Error ? (error.stack ?? message) : message}`);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    report(`page error: unhandled rejection: ${String(reason)}`);
  });
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    report(`violation of the policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });
}
