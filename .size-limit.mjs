// What a page or a Worker pays for the client, minified and gzipped, openapi-fetch included. The helpers that make many calls
// are loaded when they are used; an entry of their own says what they cost.
const client = "packages/client/dist/2023-08.mjs";
const browser = "packages/browser-adapter/dist/index.mjs";
const backend = "packages/browser-adapter/dist/backend.mjs";

/** @type {import("size-limit").SizeLimitConfig} */
export default [
  {
    name: "a client of one edition, helpers apart",
    path: client,
    import: "{ createManagementClient }",
    ignore: ["./wait-until*", "./sales-unit-details*"],
    gzip: true,
    limit: "10.5 kB",
  },
  {
    name: "the same with the access-token signer, which is to add no more than 2.5 kB",
    path: [client, "packages/client/dist/access-token.mjs"],
    import: {
      [client]: "{ createManagementClient }",
      "packages/client/dist/access-token.mjs": "{ accessTokenSigner }",
    },
    ignore: ["./wait-until*", "./sales-unit-details*"],
    gzip: true,
    limit: "12.5 kB",
  },
  {
    name: "a client in a browser, whose platform, keys and signatures are to add no more than 3 kB",
    path: [client, browser],
    import: { [client]: "{ createManagementClient }", [browser]: "{ browserKeys, browserPlatform }" },
    ignore: ["./wait-until*", "./sales-unit-details*"],
    gzip: true,
    limit: "13.5 kB",
  },
  {
    name: "a client behind a backend, which adds 6.5 kB; the aim is 6 kB (docs/decisions/0009)",
    path: [client, backend],
    import: { [client]: "{ createManagementClient }", [backend]: "{ createBackend }" },
    ignore: ["./wait-until*", "./sales-unit-details*"],
    gzip: true,
    limit: "17 kB",
  },
  {
    name: "the check of an order",
    path: "packages/client/dist/check-prefill-2023-08.mjs",
    gzip: true,
    limit: "5 kB",
  },
];
