import { expect, test } from "vitest";

import { distrust } from "../../src/server/trusted-caller.ts";

const hostIs = (host: string): string | undefined =>
  distrust(new Headers({ host }), ["emulator.example.com"])?.code;

test.each([
  "127.0.0.1:8080",
  "[::1]:8080",
  "192.168.1.7",
  "localhost:8080",
  "app.localhost",
  "a-container:8080",
  "host.docker.internal:8080",
  "emulator.test",
  "emulator.example.com",
])("%s is an address, a private name or the server's own", (host) => {
  expect(hostIs(host)).toBeUndefined();
});

test.each(["rebound.example.com:8080", "localhost.example.com", "127.0.0.1.example.com", "not a host"])(
  "%s could have been made to point here by anybody",
  (host) => {
    expect(hostIs(host)).toBe("foreign-host");
  },
);
