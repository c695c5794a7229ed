/** Somebody of the partner's staff. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Whether they may send orders; everybody may look. */
  readonly mayOrder: boolean;
}

/** What the backend tells the page at `/session`. */
export interface SessionAnswer {
  /** Who is signed in, if somebody is. */
  readonly person?: Person;
  /** Who could. */
  readonly people: readonly Person[];
  /** Where the merchant and Vipps MobilePay are played. */
  readonly emulatorUrl: string;
}
