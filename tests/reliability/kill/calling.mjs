// JavaScript, so that a process of its own can run it on a Node that does not read TypeScript: a client in a network that
// is cut. It prefills for as many milliseconds as it is told to, and then prints what became of the calls.
import { createManagementClient } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import { fixtures } from "@vipps-management/testkit/2026-01";

const [url = "", keys = "{}", duration = "0"] = process.argv.slice(2);
let retries = 0;
const platform = nodePlatform({ credentials: JSON.parse(keys), baseUrl: url });
const management = createManagementClient({
  platform,
  attemptTimeout: 300,
  timeout: 20_000,
  retry: { maxRetries: 12, minDelay: 50, maxDelay: 400 },
  hooks: {
    onRetry: () => {
      retries += 1;
    },
  },
});

/** @type {string[]} */
const ids = [];
/** @type {Record<string, number>} */
const failed = {};
/** @type {Promise<void>[]} */
const calls = [];

/** @param {number} index */
async function prefill(index) {
  try {
    const order = fixtures.productOrderRequest();
    const { prefilledOrderId } = await management.productOrders.prefill(order, {
      idempotencyKey: `cut-${index}`,
    });
    ids.push(prefilledOrderId);
  } catch (error) {
    const { code = String(error) } = /** @type {{ code?: string }} */ (error);
    failed[code] = (failed[code] ?? 0) + 1;
  }
}

console.log("calling");
for (const end = Date.now() + Number(duration); Date.now() < end;) {
  calls.push(prefill(calls.length));
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await Promise.all(calls);
const listed = (await management.productOrders.list()).map(({ productOrderId }) => productOrderId);
await platform.close();
console.log(JSON.stringify({ calls: calls.length, ids, failed, retries, listed }));
