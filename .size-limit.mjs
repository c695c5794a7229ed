// What a page or a Worker pays for the client, minified and gzipped, with what it needs of openapi-fetch. What `import()` loads
// when it is first used (`waitUntil`, `details`, `http`) is not in the first figures; the last of them has all of it.
const editions = ["2026-01", "2023-08"];
const client = "packages/client/dist/2023-08.mjs";
const signer = "packages/client/dist/access-token.mjs";
const browser = "packages/browser-adapter/dist/index.mjs";
const backend = "packages/browser-adapter/dist/backend.mjs";

/** @type {(build: { onResolve: (filter: object, resolve: (asked: { path: string, kind: string }) => object | undefined) => void }) => void} */
function leaveDynamicImports({ onResolve }) {
  onResolve({ filter: /./ }, ({ path, kind }) =>
    kind === "dynamic-import" ? { path, external: true } : undefined,
  );
}

/**
 * Leaves out what is loaded when it is used.
 * @template {object} Config esbuild's
 * @param {Config} [config]
 * @returns {Config}
 */
function withoutWhatIsLoadedLater(config) {
  const changes = { format: "esm", plugins: [{ name: "loaded-later", setup: leaveDynamicImports }] };
  return /** @type {Config} */ ({ ...config, ...changes });
}

/** @type {import("size-limit").SizeLimitConfig} */
export default [
  ...editions.map((edition) => ({
    name: `a client of edition ${edition}`,
    path: `packages/client/dist/${edition}.mjs`,
    import: "{ createManagementClient }",
    modifyEsbuildConfig: withoutWhatIsLoadedLater,
    gzip: true,
    limit: "9 kB",
  })),
  {
    name: "the same with the access-token signer, which is to add no more than 2.5 kB",
    path: [client, signer],
    import: { [client]: "{ createManagementClient }", [signer]: "{ accessTokenSigner }" },
    modifyEsbuildConfig: withoutWhatIsLoadedLater,
    gzip: true,
    limit: "11 kB",
  },
  ...editions.map((edition) => ({
    name: `a client of edition ${edition}, with everything that it may load later`,
    path: `packages/client/dist/${edition}.mjs`,
    import: "{ createManagementClient }",
    gzip: true,
    limit: "13.7 kB",
  })),
  {
    name: "a client in a browser, whose platform, keys and signatures are to add no more than 3 kB",
    path: [client, browser],
    import: { [client]: "{ createManagementClient }", [browser]: "{ browserKeys, browserPlatform }" },
    modifyEsbuildConfig: withoutWhatIsLoadedLater,
    gzip: true,
    limit: "12 kB",
  },
  {
    name: "a client behind a backend, which is to add no more than 6 kB",
    path: [client, backend],
    import: { [client]: "{ createManagementClient }", [backend]: "{ createBackend }" },
    modifyEsbuildConfig: withoutWhatIsLoadedLater,
    gzip: true,
    limit: "14.7 kB",
  },
  ...editions.map((edition) => ({
    name: `the check of an order of edition ${edition}`,
    path: `packages/client/dist/check-prefill-${edition}.mjs`,
    gzip: true,
    limit: "5 kB",
  })),
];
