import { ConfigurationError } from "./errors.ts";
import type { Hooks } from "./hooks.ts";
import type { Log } from "./log.ts";
import { RetryBudget } from "./pipeline/retry-budget.ts";
import { type Platform, type Signer, webPlatform } from "./platform.ts";
import type { Telemetry } from "./telemetry.ts";

/** How a client is made. */
export interface ClientOptions extends DerivedOptions {
  /** The runtime and its signer, from an adapter or from the test kit. Default: the Web-standard globals, unsigned. */
  readonly platform?: Platform;
  /** Where calls go: `https:`, or `http:` to a loopback address. Default: the platform's, or production. */
  readonly baseUrl?: string;
  /** How large an answer may be, in bytes. Default: 33 554 432 (32 MiB). */
  readonly maxResponseBytes?: number;
  /**
   * Whether operations that are only planned or proposed may be sent to production, which does not know them.
   * Default: false.
   */
  readonly allowUnavailable?: boolean;
}

/** What a client that is derived from another may have of its own. */
export interface DerivedOptions {
  /** Authenticates the calls. Default: the platform's signer. */
  readonly signer?: Signer;
  /** Your system, sent as `Vipps-System-*` with every call: Vipps MobilePay asks partners for it. */
  readonly system?: System;
  /** The MSN on whose behalf every call is made, unless a call says otherwise. Default: none is sent. */
  readonly merchantSerialNumber?: string;
  /** How long a call may take in all, in milliseconds: retries, waits and the body included. Default: 60 000. */
  readonly timeout?: number;
  /** How long one attempt of a call may take, in milliseconds, its body included. Default: 20 000. */
  readonly attemptTimeout?: number;
  /** When and how often a call is sent again. */
  readonly retry?: RetryOptions;
  /** Told of every attempt, for metrics. Default: none. */
  readonly hooks?: Hooks;
  /** What is written down, e.g. `logTo(console)`. Default: nothing. */
  readonly log?: Log;
  /** Where spans go, e.g. `openTelemetry()` of `client/telemetry`. Default: nowhere. */
  readonly telemetry?: Telemetry;
}

/**
 * When a call is sent again: when its operation is idempotent or carries an idempotency key, and the fault is one that
 * passes (no answer, half an answer, 408, 423, 425, 429, 500, 502, 503, 504).
 */
export interface RetryOptions {
  /** How often at most, 0 for never. Default: 3. */
  readonly maxRetries?: number;
  /** The first wait is a random part of this, in milliseconds; it doubles with each retry. Default: 500. */
  readonly minDelay?: number;
  /** A wait is never longer than this, in milliseconds, unless the API asks for it. Default: 8 000. */
  readonly maxDelay?: number;
  /**
   * The longest pause that the API may ask for (`Retry-After`), in milliseconds. For a longer one the call ends with an
   * error that has `retryAfter`. Default: 60 000.
   */
  readonly maxRetryAfter?: number;
}

/** Names the system that makes the calls; every text is 1 to 30 printable ASCII characters. */
export interface System {
  /** E.g. `acme-pos`. */
  readonly name: string;
  /** E.g. `3.1.2`. */
  readonly version: string;
  /** The plugin within the system; left out, name and version of the system are sent for it too. */
  readonly plugin?: { readonly name: string; readonly version: string };
}

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call with `aborted` when it is aborted. */
  readonly signal?: AbortSignal;
  /** How long this call may take in all, in milliseconds. Default: the client's. */
  readonly timeout?: number;
  /** The MSN on whose behalf this call is made. Default: the client's. */
  readonly merchantSerialNumber?: string;
}

/** What a call of an operation with an idempotency key may set for itself. */
export interface IdempotentCallOptions extends CallOptions {
  /**
   * Names this request, 1 to 50 letters, digits and hyphens: sending it again cannot make a second order. Default: a
   * random UUID. Give your own, and keep it, when the call may have to be repeated by another process.
   */
  readonly idempotencyKey?: string;
}

/** The options of a client with every default filled in. */
export interface Settings {
  readonly platform: Platform;
  readonly signer: Signer | undefined;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly retry: Required<RetryOptions>;
  /** Shared by all clients that are derived from one. */
  readonly retryBudget: RetryBudget;
  readonly hooks: Hooks;
  readonly log: Log | undefined;
  readonly telemetry: Telemetry | undefined;
  readonly maxResponseBytes: number;
  readonly mayCallUnavailable: boolean;
}

const PRODUCTION = "https://api.vipps.no";

/** Checks the options, so that a mistake is found when the client is made and not at its first call. */
export function resolveOptions(options: ClientOptions): Settings {
  const platform = options.platform ?? webPlatform;
  const baseUrl = checkedBaseUrl(options.baseUrl ?? platform.baseUrl ?? PRODUCTION);
  const basis: Settings = {
    platform,
    signer: platform.signer,
    baseUrl: baseUrl.href.replace(/(?<!\/)\/+$/, ""),
    headers: {},
    timeout: 60_000,
    attemptTimeout: 20_000,
    retry: { maxRetries: 3, minDelay: 500, maxDelay: 8_000, maxRetryAfter: 60_000 },
    retryBudget: new RetryBudget(),
    hooks: {},
    log: undefined,
    telemetry: undefined,
    maxResponseBytes: wholeNumber("maxResponseBytes", options.maxResponseBytes ?? 32 * 1024 * 1024, 1),
    mayCallUnavailable: options.allowUnavailable === true || !isProduction(baseUrl),
  };
  return deriveSettings(basis, options);
}

/** The settings of a client with some of them replaced; what is shared stays shared. */
export function deriveSettings(basis: Settings, options: DerivedOptions): Settings {
  const {
    signer = basis.signer,
    hooks = basis.hooks,
    log = basis.log,
    telemetry = basis.telemetry,
  } = options;
  return {
    ...basis,
    signer,
    hooks,
    log,
    telemetry,
    headers: {
      ...basis.headers,
      ...systemHeaders(options.system),
      ...merchantHeader(options.merchantSerialNumber),
    },
    timeout: checkedTimeout(options.timeout ?? basis.timeout),
    attemptTimeout: checkedTimeout(options.attemptTimeout ?? basis.attemptTimeout, "attemptTimeout"),
    retry: options.retry === undefined ? basis.retry : checkedRetry(basis.retry, options.retry),
  };
}

/** The header that names a merchant, checked. */
export function merchantHeader(msn: string | undefined): Record<string, string> {
  if (msn === undefined) return {};
  if (!/^\d{4,10}$/.test(msn)) {
    throw invalidOption("merchantSerialNumber", "a string of 4 to 10 digits", msn);
  }
  return { "merchant-serial-number": msn };
}

/** A time in milliseconds that a timer can count. */
export function checkedTimeout(timeout: number, option = "timeout"): number {
  return wholeNumber(option, timeout, 1, 2_147_483_647);
}

function checkedRetry(basis: Required<RetryOptions>, options: RetryOptions): Required<RetryOptions> {
  const merged = { ...basis, ...options };
  for (const [option, value] of Object.entries(merged)) wholeNumber(`retry.${option}`, value, 0);
  return merged;
}

function wholeNumber(
  option: string,
  value: number,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalidOption(option, `a whole number from ${least} to ${most}`, value);
}

function checkedBaseUrl(text: string): URL {
  const refuse = (why: string): ConfigurationError =>
    new ConfigurationError("invalid_base_url", `The base URL ${why}. Give one such as ${PRODUCTION}.`);
  if (!URL.canParse(text)) throw refuse("is not an absolute URL");
  const url = new URL(text);
  if (url.username + url.password !== "") throw refuse("must not hold a user name or a password");
  if (url.search + url.hash !== "") throw refuse("must not hold a query or a fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw refuse(`must be https: tokens would go to ${url.hostname} without TLS`);
  }
  return url;
}

/** RFC 6761 §6.3 and RFC 5735 §3: names and addresses that never leave the machine. */
function isLoopback(hostname: string): boolean {
  return /^(?:localhost|(?:[^.]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function isProduction(url: URL): boolean {
  return /(?:^|\.)(?:vipps\.no|vippsmobilepay\.com)$/.test(url.hostname);
}

function systemHeaders(system: System | undefined): Record<string, string> {
  if (system === undefined) return {};
  const { name, version, plugin } = system;
  return {
    "vipps-system-name": systemText("system.name", name),
    "vipps-system-version": systemText("system.version", version),
    "vipps-system-plugin-name": systemText("system.plugin.name", plugin?.name ?? name),
    "vipps-system-plugin-version": systemText("system.plugin.version", plugin?.version ?? version),
  };
}

function systemText(option: string, text: string): string {
  if (typeof text === "string" && /^[\x20-\x7e]{1,30}$/.test(text)) return text;
  throw invalidOption(option, "1 to 30 printable ASCII characters", text);
}

/** The error for an option that cannot be used. */
export function invalidOption(option: string, allowed: string, given: unknown): ConfigurationError {
  const shown = typeof given === "string" ? JSON.stringify(given.slice(0, 60)) : String(given);
  return new ConfigurationError(
    "invalid_option",
    `The option \`${option}\` is ${shown}; it must be ${allowed}.`,
  );
}
