/** What was seen in histories, by kind: `prefilled`, `network`, `submitted` … */
export interface Sightings {
  readonly counts: ReadonlyMap<string, number>;
  note(what: string): void;
}

export function createSightings(): Sightings {
  const counts = new Map<string, number>();
  return {
    counts,
    note: (what) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
  };
}
