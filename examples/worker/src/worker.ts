import { checkPrefill } from "@vipps-management/client/2026-01/check-prefill";
import type { ProductOrderRequest } from "@vipps-management/client/2026-01";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { bodyLimit } from "hono/body-limit";

import { answerError } from "./answer-error.ts";
import { type Env, managementFor } from "./management.ts";

// Two doors to the Management API for a partner's own systems, which share one key with the Worker and know none of the API's.

const app = new Hono<{ Bindings: Env }>();

app.onError(answerError);
app.use((context, next) => bearerAuth<{ Bindings: Env }>({ token: context.env.CALLER_KEY })(context, next));

app.get("/sales-units/:msn", async (context) => {
  const msn = context.req.param("msn");
  return context.json(await managementFor(context.env).salesUnits.get({ msn }));
});

app.post("/product-orders", bodyLimit({ maxSize: 2 * 1024 * 1024 }), async (context) => {
  // The caller's own, so that an order is not made twice when the caller asks again.
  const idempotencyKey = context.req.header("idempotency-key");
  if (idempotencyKey === undefined) return context.json({ code: "idempotency_key_missing" }, 400);
  const order: unknown = await context.req.json().catch(() => undefined);
  const { errors, warnings } = checkPrefill(order);
  if (errors.length > 0) return context.json({ code: "invalid_order", errors, warnings }, 422);
  // Checked above, by every rule that is known.
  const { productOrders } = managementFor(context.env);
  const made = await productOrders.prefill(order as ProductOrderRequest, { idempotencyKey });
  return context.json({ ...made, warnings }, 201);
});

export default app;
