import type { Component, Message } from "../../../src/message-signature/components.ts";

// RFC 9421 Appendix B, with the example messages and keys that it publishes for tests. The keys are in JWK form.

const requestDigest =
  "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";

export const keys = {
  // B.1.3
  "test-key-ecc-p256": {
    kty: "EC",
    crv: "P-256",
    d: "UpuF81l-kOxbjf7T4mNSv0r5tN67Gim7rnf6EFpcYDs",
    x: "qIVYZVLCrPZHGHjP17CTW0_-D9Lfw0EkjqF7xB4FivA",
    y: "Mc4nN9LTDOBhfoUeg8Ye9WedFRhnZXZJA12Qp0zZ6F0",
  },
  // B.1.4
  "test-key-ed25519": {
    kty: "OKP",
    crv: "Ed25519",
    d: "n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU",
    x: "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs",
  },
  // B.1.5
  "test-shared-secret": {
    kty: "oct",
    k: "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ",
  },
} satisfies Record<string, JsonWebKey>;

/** B.2: the request. */
export const testRequest: Message = {
  method: "POST",
  url: new URL("https://example.com/foo?param=Value&Pet=dog"),
  headers: [
    ["Host", "example.com"],
    ["Date", "Tue, 20 Apr 2021 02:07:55 GMT"],
    ["Content-Type", "application/json"],
    ["Content-Digest", requestDigest],
    ["Content-Length", "18"],
  ],
};

export const testRequestBody = '{"hello": "world"}';

/** B.2: the response. */
export const testResponse: Message = {
  status: 200,
  headers: [
    ["Date", "Tue, 20 Apr 2021 02:07:56 GMT"],
    ["Content-Type", "application/json"],
    [
      "Content-Digest",
      "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:",
    ],
    ["Content-Length", "23"],
  ],
};

export const testResponseBody = '{"message": "good dog"}';

const clientCert =
  ":MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6MRswGQYDVQQKDBJMZXQncyBBdXRoZW50aWNhdGUxGzAZBgNVBAMMEkxBIEludGVybWVkaWF0" +
  "ZSBDQTAeFw0yMDAxMTQyMjU1MzNaFw0yMTAxMjMyMjU1MzNaMA0xCzAJBgNVBAMMAkJDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8YnXXfaUgmnMtOXU" +
  "/IncWalRhebrXmckC8vdgJ1p5Be5F/3YC8OthxM4+k1M6aEAEFcGzkJiNy6J84y7uzo9M6NyMHAwCQYDVR0TBAIwADAfBgNVHSMEGDAWgBRm3WjLa38lbEYC" +
  "uiCPct0ZaSED2DAOBgNVHQ8BAf8EBAMCBsAwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0RAQH/BBMwEYEPYmRjQGV4YW1wbGUuY29tMAoGCCqGSM49BAMC" +
  "A0gAMEUCIBHda/r1vaL6G3VliL4/Di6YK0Q6bMjeSkC3dFCOOB8TAiEAx/kHSB4urmiZ0NX5r5XarmPk0wmuydBVoU4hBVZ1yhk=:";

/** B.3: the request as the proxy passes it on. */
const proxiedRequest: Message = {
  method: "POST",
  url: new URL("https://service.internal.example/foo?param=Value&Pet=dog"),
  headers: [
    ["Host", "service.internal.example"],
    ["Date", "Tue, 20 Apr 2021 02:07:55 GMT"],
    ["Content-Type", "application/json"],
    ["Content-Length", "18"],
    ["Client-Cert", clientCert],
  ],
};

/** B.4: the request before anything transforms it. */
export const transformedRequest: Message = {
  method: "GET",
  url: new URL("https://example.org/demo?name1=Value1&Name2=value2"),
  headers: [
    ["Host", "example.org"],
    ["Date", "Fri, 15 Jul 2022 14:24:55 GMT"],
    ["Accept", "application/json"],
    ["Accept", "*/*"],
  ],
};

/** A signature that the RFC publishes. */
export interface Vector {
  readonly section: string;
  readonly message: Message;
  readonly label: string;
  readonly keyId: string;
  readonly components: readonly Component[];
  readonly nonce?: string;
  readonly tag?: string;
  /** Of an algorithm that is supported; the signatures of the others are not checked, their bases are. */
  readonly signature?: string;
  /** Whether signing again gives the same bytes. */
  readonly deterministic?: true;
  readonly created: number;
  readonly base: string;
}

const created = 1618884473;

export const vectors: readonly Vector[] = [
  {
    section: "B.2.1",
    message: testRequest,
    label: "sig-b21",
    keyId: "test-key-rsa-pss",
    created,
    nonce: "b3k2pp5k7z-50gnwp.yemd",
    components: [],
    base: `"@signature-params": ();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"`,
  },
  {
    section: "B.2.2",
    message: testRequest,
    label: "sig-b22",
    keyId: "test-key-rsa-pss",
    created,
    tag: "header-example",
    components: ["@authority", "content-digest", { name: "@query-param", parameters: { name: "Pet" } }],
    base: [
      `"@authority": example.com`,
      `"content-digest": ${requestDigest}`,
      `"@query-param";name="Pet": dog`,
      `"@signature-params": ("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example"`,
    ].join("\n"),
  },
  {
    section: "B.2.3",
    message: testRequest,
    label: "sig-b23",
    keyId: "test-key-rsa-pss",
    created,
    components: [
      ...["date", "@method", "@path", "@query", "@authority"],
      ...["content-type", "content-digest", "content-length"],
    ],
    base: [
      `"date": Tue, 20 Apr 2021 02:07:55 GMT`,
      `"@method": POST`,
      `"@path": /foo`,
      `"@query": ?param=Value&Pet=dog`,
      `"@authority": example.com`,
      `"content-type": application/json`,
      `"content-digest": ${requestDigest}`,
      `"content-length": 18`,
      `"@signature-params": ("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss"`,
    ].join("\n"),
  },
  {
    section: "B.2.4",
    message: testResponse,
    label: "sig-b24",
    keyId: "test-key-ecc-p256",
    created,
    components: ["@status", "content-type", "content-digest", "content-length"],
    signature: "wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==",
    base: [
      `"@status": 200`,
      `"content-type": application/json`,
      `"content-digest": sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJuahq4l5aGgfLQ==:`,
      `"content-length": 23`,
      `"@signature-params": ("@status" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-ecc-p256"`,
    ].join("\n"),
  },
  {
    section: "B.2.5",
    message: testRequest,
    label: "sig-b25",
    keyId: "test-shared-secret",
    created,
    components: ["date", "@authority", "content-type"],
    signature: "pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=",
    deterministic: true,
    base: [
      `"date": Tue, 20 Apr 2021 02:07:55 GMT`,
      `"@authority": example.com`,
      `"content-type": application/json`,
      `"@signature-params": ("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"`,
    ].join("\n"),
  },
  {
    section: "B.2.6",
    message: testRequest,
    label: "sig-b26",
    keyId: "test-key-ed25519",
    created,
    components: ["date", "@method", "@path", "@authority", "content-type", "content-length"],
    signature: "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==",
    deterministic: true,
    base: [
      `"date": Tue, 20 Apr 2021 02:07:55 GMT`,
      `"@method": POST`,
      `"@path": /foo`,
      `"@authority": example.com`,
      `"content-type": application/json`,
      `"content-length": 18`,
      `"@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"`,
    ].join("\n"),
  },
  {
    section: "B.3",
    message: proxiedRequest,
    label: "ttrp",
    keyId: "test-key-ecc-p256",
    created,
    components: ["@path", "@query", "@method", "@authority", "client-cert"],
    signature: "xVMHVpawaAC/0SbHrKRs9i8I3eOs5RtTMGCWXm/9nvZzoHsIg6Mce9315T6xoklyy0yzhD9ah4JHRwMLOgmizw==",
    base: [
      `"@path": /foo`,
      `"@query": ?param=Value&Pet=dog`,
      `"@method": POST`,
      `"@authority": service.internal.example`,
      `"client-cert": ${clientCert}`,
      `"@signature-params": ("@path" "@query" "@method" "@authority" "client-cert");created=1618884473;keyid="test-key-ecc-p256"`,
    ].join("\n"),
  },
  {
    section: "B.4",
    message: transformedRequest,
    label: "transform",
    keyId: "test-key-ed25519",
    created,
    components: ["@method", "@path", "@authority", "accept"],
    signature: "ZT1kooQsEHpZ0I1IjCqtQppOmIqlJPeo7DHR3SoMn0s5JZ1eRGS0A+vyYP9t/LXlh5QMFFQ6cpLt2m0pmj3NDA==",
    deterministic: true,
    base: [
      `"@method": GET`,
      `"@path": /demo`,
      `"@authority": example.org`,
      `"accept": application/json, */*`,
      `"@signature-params": ("@method" "@path" "@authority" "accept");created=1618884473;keyid="test-key-ed25519"`,
    ].join("\n"),
  },
  {
    section: "2.4, of a response and its request",
    message: {
      status: 503,
      headers: [
        ["Content-Type", "application/json"],
        [
          "Content-Digest",
          "sha-512=:0Y6iCBzGg5rZtoXS95Ijz03mslf6KAMCloESHObfwnHJDbkkWWQz6PhhU9kxsTbARtY2PTBOzq24uJFpHsMuAg==:",
        ],
      ],
      request: testRequest,
    },
    label: "reqres",
    keyId: "test-key-ecc-p256",
    created: 1618884479,
    components: [
      ...["@status", "content-digest", "content-type"],
      ...["@authority", "@method", "@path", "content-digest"].map((name) => ({
        name,
        parameters: { req: true as const },
      })),
    ],
    signature: "dMT/A/76ehrdBTD/2Xx8QuKV6FoyzEP/I9hdzKN8LQJLNgzU4W767HK05rx1i8meNQQgQPgQp8wq2ive3tV5Ag==",
    base: [
      `"@status": 503`,
      `"content-digest": sha-512=:0Y6iCBzGg5rZtoXS95Ijz03mslf6KAMCloESHObfwnHJDbkkWWQz6PhhU9kxsTbARtY2PTBOzq24uJFpHsMuAg==:`,
      `"content-type": application/json`,
      `"@authority";req: example.com`,
      `"@method";req: POST`,
      `"@path";req: /foo`,
      `"content-digest";req: ${requestDigest}`,
      `"@signature-params": ("@status" "content-digest" "content-type" "@authority";req "@method";req "@path";req "content-digest";req);created=1618884479;keyid="test-key-ecc-p256"`,
    ].join("\n"),
  },
];
