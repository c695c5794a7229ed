/** Random values from a seed: the same seed gives the same values, in every runtime and in every release. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included; the two may lie up to 2^32 apart. */
  integer(min: number, max: number): number;
  /** A UUID in the form of version 4 (RFC 9562 §5.4). */
  uuid(): string;
  /** One of the items of a list. */
  pick<Item>(list: readonly Item[]): Item;
  /** So many decimal digits; the first may be zero. */
  digits(count: number): string;
  /** How far it has come: a source made from it goes on with the same values. */
  state(): RandomState;
}

/** Four whole numbers of 32 bits, not all of them zero. */
export type RandomState = readonly [number, number, number, number];

/**
 * Makes a source of random values. It is not for secrets.
 *
 * @param seed - Any whole number of 32 bits, or the state of another source.
 */
export function createRandom(seed: number | RandomState): Random {
  const [first, second, third, last] = typeof seed === "number" ? spread(seed) : seed;
  // Signed, as the generator leaves them: a runtime keeps whole numbers above 2^31 as objects, each anew.
  const state: [number, number, number, number] = [first | 0, second | 0, third | 0, last | 0];
  const next32 = (): number => xoshiro128StarStar(state);
  const next = (): number => next32() / 2 ** 32;
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const digits = (count: number): string => Array.from({ length: count }, () => integer(0, 9)).join("");
  return {
    next,
    integer,
    digits,
    state: () => [...state],
    uuid: () => uuidOf([next32(), next32(), next32(), next32()]),
    pick: (list) => {
      if (list.length === 0) throw new RangeError("There is nothing to pick from: the list is empty.");
      return list[integer(0, list.length - 1)] as (typeof list)[number];
    },
  };
}

/**
 * David Blackman and Sebastiano Vigna's generator xoshiro128**, https://prng.di.unimi.it/xoshiro128starstar.c
 * (public domain). Its state must not be all zeros, and splitmix32 does not give four zeros in a row.
 */
function xoshiro128StarStar(state: [number, number, number, number]): number {
  const result = Math.imul(rotateLeft(Math.imul(state[1], 5), 7), 9) >>> 0;
  const shifted = state[1] << 9;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = rotateLeft(state[3], 11);
  return result;
}

/**
 * Spreads a seed over the state, as xoshiro's authors advise: splitmix with 32 bits, with the constants of
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md#splitmix32 (public domain).
 */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function spread(seed: number): [number, number, number, number] {
  const next = splitmix32(seed);
  return [next(), next(), next(), next()];
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function uuidOf(words: RandomState): string {
  const [first, second, third, last] = words.map(hexadecimal) as Hexadecimal;
  const variant = "89ab".charAt(Number.parseInt(third.charAt(0), 16) % 4);
  return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${last}`;
}

type Hexadecimal = [string, string, string, string];

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, "0");
}
