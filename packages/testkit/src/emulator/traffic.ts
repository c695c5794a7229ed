/** How many requests concerned a sales unit, and how they ended: kept apart from the journal, which forgets. */
export interface Traffic {
  count(request: { readonly msn: string; readonly endpoint: string; readonly status: number }): void;
  /** Each endpoint that was called for a sales unit, in the order of the first calls. */
  of(msn: string): EndpointTraffic[];
  clear(): void;
}

/** The requests to one endpoint. */
export interface EndpointTraffic {
  /** Method and path, with parameters by name: `GET:/management/v1/sales-units/{msn}`. */
  readonly endpoint: string;
  /** How many there were, by status. */
  readonly statuses: ReadonlyMap<number, number>;
}

/** Makes an empty count. */
export function createTraffic(): Traffic {
  const byMsn = new Map<string, Map<string, Map<number, number>>>();
  return {
    count: ({ msn, endpoint, status }) => {
      const endpoints = byMsn.get(msn) ?? new Map<string, Map<number, number>>();
      const statuses = endpoints.get(endpoint) ?? new Map<number, number>();
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      byMsn.set(msn, endpoints.set(endpoint, statuses));
    },
    of: (msn) => Array.from(byMsn.get(msn) ?? [], ([endpoint, statuses]) => ({ endpoint, statuses })),
    clear: () => {
      byMsn.clear();
    },
  };
}
