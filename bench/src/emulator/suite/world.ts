/** As little of a world as the tests need, for those who answer from one of their own. */
export interface World {
  readonly token: object;
  readonly salesUnits: ReadonlyMap<string, object>;
  readonly orders: ReadonlyMap<string, object>;
  readonly prefill: () => object;
}

export function createWorld(): World {
  const orders = new Map<string, object>();
  return {
    token: { token_type: "Bearer", access_token: "token", expires_in: "3600" },
    salesUnits: new Map([
      [
        "123456",
        {
          msn: "123456",
          name: "ACME Fantastic Fitness",
          businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
        },
      ],
    ]),
    orders,
    prefill: () => {
      const prefilledOrderId = crypto.randomUUID();
      orders.set(prefilledOrderId, { prefilledOrderId, prefillStatus: "RECEIVED" });
      return { prefilledOrderId, prefillUrl: `https://portal.example/${prefilledOrderId}` };
    },
  };
}
