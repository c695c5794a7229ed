import { hasValidNorwegianAccountCheckDigit, hasValidOrganisationNumberCheckDigit } from "../identifiers.ts";
import { logoFault } from "../logo.ts";
import type { FindingSource, PrefillFinding } from "./finding.ts";

// What is true of a field wherever an edition has it.

/** What a rule has to say, one thing after another. */
export type Findings = Generator<PrefillFinding, void, undefined>;

/** The name that customers will see. */
export function* nameWarnings(path: string, name: string | undefined): Findings {
  if (name === undefined) return;
  if (name.trim() === "") yield finding(path, "is blank; customers would see no name", "assumed");
  else if (name !== name.trim() || /[\r\n\t]/.test(name))
    yield finding(
      path,
      "has white space around it, or line breaks or tabs in it; leave those out",
      "assumed",
    );
}

/** A logo in base64. */
export function* logoWarnings(path: string, base64: string | undefined): Findings {
  if (base64 === undefined) return;
  const BEGINNING = 400; // more than the signature and the size of a PNG
  const bytes = Uint8Array.from(atob(base64.slice(0, BEGINNING)), (character) => character.charCodeAt(0));
  const fault = logoFault(bytes);
  if (fault === undefined) return;
  yield finding(path, `${fault}. The form leaves out such a logo without a word`, "platform");
}

/** A website as both editions have it, with what is wrong in it left out. */
export interface SoundWebsite {
  readonly url?: string;
  readonly termsUrl?: string;
  readonly testWebsiteUrl?: string;
  readonly testWebsiteUsername?: string;
  readonly testWebsitePassword?: string;
}

/** The addresses of a website, and what goes with one that can be tried. */
export function* websiteWarnings(
  path: string,
  website: SoundWebsite | undefined,
  { useCase }: { useCase: string | undefined },
): Findings {
  if (website === undefined) return;
  const { url, termsUrl, testWebsiteUrl, testWebsiteUsername, testWebsitePassword } = website;
  yield* addressWarnings(`${path}/url`, url);
  yield* addressWarnings(`${path}/termsUrl`, termsUrl);
  yield* addressWarnings(`${path}/testWebsiteUrl`, testWebsiteUrl);
  const hasLogin = testWebsiteUsername !== undefined || testWebsitePassword !== undefined;
  if (testWebsiteUrl === undefined && (hasLogin || useCase === "WebsiteWithTest"))
    yield finding(`${path}/testWebsiteUrl`, "is missing: there is a test website, but not where", "platform");
  if (testWebsiteUrl !== undefined && useCase !== undefined && useCase !== "WebsiteWithTest")
    yield finding("#/productUseCase", `is ${useCase}; with a test website it is WebsiteWithTest`, "platform");
  if (hasLogin && (testWebsiteUsername === undefined || testWebsitePassword === undefined)) {
    const name = testWebsiteUsername === undefined ? "testWebsiteUsername" : "testWebsitePassword";
    yield finding(`${path}/${name}`, "is missing: a login takes both", "assumed");
  }
}

/** The address of a page. */
function* addressWarnings(path: string, address: string | undefined): Findings {
  if (address === undefined) return;
  if (address !== address.trim())
    yield finding(path, "ends in white space, as in the guide's sample; trim it", "guide");
  else if (/\s/.test(address)) yield finding(path, "has white space in it; write it as %20", "assumed");
}

/** What is sold and how; `inShop` says that it is sold where nobody needs a website. */
export function* purposeWarnings(
  path: string,
  purpose: string | undefined,
  { inShop }: { inShop: boolean },
): Findings {
  const text = purpose?.trim() ?? "";
  const SHORTEST = 20; // No source has a figure: shorter than "Sale of gym clothes."
  if (text === "") {
    yield finding(
      path,
      "is missing: say what is sold and how, or the order is likely to be delayed",
      "platform",
    );
    return;
  }
  if (text.length < SHORTEST)
    yield finding(
      path,
      "is very short: say what is sold and how; a vague purpose delays the order",
      "platform",
    );
  if (inShop && !/\bPOS\b|physical|fysisk|fyysi/i.test(text)) {
    const hint = "where it is a physical shop, say “POS integration in physical store”";
    yield finding(path, `does not say that the landing page is to be skipped: ${hint}`, "platform");
  }
}

/** The number of a Norwegian company. */
export function* organisationNumberWarnings(path: string, id: string | undefined): Findings {
  if (id === undefined || hasValidOrganisationNumberCheckDigit(id)) return;
  const message =
    id.length === 9
      ? "does not end in the right check digit for an organisation number"
      : `has ${String(id.length)} digits, and an organisation number has nine`;
  yield finding(
    path,
    `${message}: look it up in the register, or the merchant may find an empty form`,
    "register",
  );
}

/** The number of a Norwegian bank account. */
export function* accountWarnings(path: string, account: string | undefined): Findings {
  if (account === undefined || hasValidNorwegianAccountCheckDigit(account)) return;
  yield finding(
    path,
    "does not end in the right check digit for a bank account: look for a slip",
    "register",
  );
}

/** One of the partner's own price packages, where those are known. */
export function* pricePackageWarnings(
  path: string,
  id: string | undefined,
  packages: readonly { readonly pricePackageId: string }[] | undefined,
): Findings {
  if (id === undefined || packages === undefined) return;
  if (packages.some(({ pricePackageId }) => pricePackageId.toLowerCase() === id.toLowerCase())) return;
  yield finding(path, "is none of your price packages: it is refused, or the form is empty", "assumed");
}

/** A field that was left out and that somebody else has to fill in. */
export function missing(path: string, source: FindingSource = "guide"): PrefillFinding {
  return finding(path, "is missing: the merchant has to fill it in, a common reason for delay", source);
}

/** Writes a finding down. */
export function finding(path: string, message: string, source: FindingSource): PrefillFinding {
  return { path, message, source };
}
