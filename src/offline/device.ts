/**
 * What offline reading needs from the device, handed over so that the rules can be tried anywhere.
 * `scope` is the site's root URL with its base path; `now` gives milliseconds since 1970.
 */
export type Device = {
  caches: CacheStorage;
  fetch(input: string | Request, init?: RequestInit): Promise<Response>;
  scope: string;
  now(): number;
};

/** The device as a window or a worker knows it. */
export const thisDevice = (scope: string): Device => ({
  caches: self.caches,
  fetch: (input, init) => fetch(input, init),
  scope,
  now: () => Date.now(),
});
