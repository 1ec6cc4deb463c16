declare module 'virtual:worker' {
  /** The source of the worker, which needs `STORED_SITE` in front of it. */
  const source: string;
  export default source;
}

declare module 'virtual:worker-switched-off' {
  const source: string;
  export default source;
}
