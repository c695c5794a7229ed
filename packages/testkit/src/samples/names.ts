import type { Random } from "../emulator/random.ts";

const trades = ["Bakeri", "Blomster", "Bokhandel", "Frisør", "Kaffebar", "Keramikk", "Sykkel", "Trening"];
const towns = [
  "Bergen",
  "Bodø",
  "Drammen",
  "Hamar",
  "Oslo",
  "Stavanger",
  "Tromsø",
  "Trondheim",
  "Vadsø",
  "Ålesund",
];

/** Draws a company's name, made up like the guide's own "ACME Fantastic Fitness": at most 17 characters. */
export function companyName(random: Random): string {
  return `ACME ${random.pick(trades)} AS`;
}

/** Draws a shop's name, with Norwegian letters in some: at most 24 characters. */
export function shopName(random: Random): string {
  return `ACME ${random.pick(trades)} ${random.pick(towns)}`;
}

/** Draws an address that no one has: the domain is set aside for examples (RFC 2606 §3). */
export function shopUrl(random: Random): string {
  return `https://shop-${random.digits(4)}.example.com`;
}
