/** How many requests concerned a sales unit, and how they ended: kept apart from the journal, which forgets. */
export interface Traffic {
  count(request: { readonly msn: string; readonly endpoint: string; readonly status: number }): void;
  /** Each endpoint that was called for a sales unit, in the order of the first calls. */
  of(msn: string): EndpointTraffic[];
  clear(): void;
  save(): SavedTraffic;
  /** Counts on from there. */
  restore(saved: SavedTraffic): void;
}

/** The count as a snapshot has it: each status of each endpoint of each sales unit. */
export type SavedTraffic = readonly (Parameters<Traffic["count"]>[0] & { readonly count: number })[];

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
  const add = ({ msn, endpoint, status, count }: SavedTraffic[number]): void => {
    const endpoints = byMsn.get(msn) ?? new Map<string, Map<number, number>>();
    const statuses = endpoints.get(endpoint) ?? new Map<number, number>();
    statuses.set(status, (statuses.get(status) ?? 0) + count);
    byMsn.set(msn, endpoints.set(endpoint, statuses));
  };
  return {
    count: (request) => {
      add({ ...request, count: 1 });
    },
    of: (msn) => Array.from(byMsn.get(msn) ?? [], ([endpoint, statuses]) => ({ endpoint, statuses })),
    clear: () => {
      byMsn.clear();
    },
    save: () =>
      Array.from(byMsn, ([msn, endpoints]) =>
        Array.from(endpoints, ([endpoint, statuses]) =>
          Array.from(statuses, ([status, count]) => ({ msn, endpoint, status, count })),
        ),
      ).flat(2),
    restore: (saved) => {
      byMsn.clear();
      for (const each of saved) add(each);
    },
  };
}
