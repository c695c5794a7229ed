/** A sentence about what the packages do, and what shows that it is true. */
export interface Case {
  /** What the sentence is about, then the sentence itself: `access-token signer: a token is fetched once`. */
  readonly sentence: string;
  /** Throws when the sentence is not true. */
  readonly show: () => Promise<void> | void;
  /** What a runtime has to have for it. */
  readonly needs: readonly Need[];
}

/** Something that not every runtime has. */
export interface Need {
  /** What a runtime without it has instead, e.g. `no IndexedDB`. */
  readonly missing: string;
  isThere(): Promise<boolean> | boolean;
}

/**
 * Makes cases of sentences.
 *
 * @param about - What all of them are about.
 * @param sentences - Each with what shows that it is true.
 * @param needs - What a runtime has to have for them.
 */
export function cases(
  about: string,
  sentences: Readonly<Record<string, Case["show"]>>,
  needs: readonly Need[] = [],
): Case[] {
  return Object.entries(sentences).map(([sentence, show]) => ({
    sentence: `${about}: ${sentence}`,
    show,
    needs,
  }));
}
