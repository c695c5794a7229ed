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
  const statusesOf = (msn: string, endpoint: string): Map<number, number> => {
    const endpoints = entryOf(byMsn, msn, () => new Map<string, Map<number, number>>());
    return entryOf(endpoints, endpoint, () => new Map<number, number>());
  };
  const add = (statuses: Map<number, number>, status: number, count: number): void => {
    statuses.set(status, (statuses.get(status) ?? 0) + count);
  };
  return {
    count: ({ msn, endpoint, status }) => {
      add(statusesOf(msn, endpoint), status, 1);
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
      for (const { msn, endpoint, status, count } of saved) add(statusesOf(msn, endpoint), status, count);
    },
  };
}

/** The value of a key, which is made the first time that it is asked for. */
function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
