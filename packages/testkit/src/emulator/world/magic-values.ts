// Values that mean what will happen, for tests that reach the emulator over HTTP only. Rule `magicValues`.

/** Values of the default world that mean what will happen with them. */
export interface MagicValues {
  /** To be ordered for; the check digits are right. */
  readonly organisations: {
    /** Has no merchant agreement, like every organisation that is not named here: the portal asks to sign one first. */
    readonly withoutAgreement: string;
    /** Finds an empty form: the order is accepted, and what it supplied is lost. */
    readonly blankForm: string;
    /** Is asked for more information as soon as the order is submitted; after the answer all is as usual. */
    readonly needsInformation: string;
    /** Is declined as soon as the order is submitted. */
    readonly rejected: string;
    /** Is a deactivated merchant, whose sales units are not found. */
    readonly deactivated: string;
  };
  /** None of them is found with the keys of `credentials.partner`. */
  readonly salesUnits: {
    /** Can be activated again by an update. */
    readonly deactivated: string;
    readonly ofDeactivatedMerchant: string;
    readonly ofAnotherPartner: string;
    /** A number that people pay to in the app. */
    readonly withoutApiKeys: string;
  };
}

/**
 * Values that mean what will happen with them.
 *
 * @example
 * ```ts
 * const id = magicValues.organisations.rejected;
 * const declined = prefillRequest({ businessIdentifier: { scheme: "business:NO:ORG", id } });
 * ```
 */
export const magicValues: MagicValues = {
  organisations: {
    withoutAgreement: "999000010",
    blankForm: "999000029",
    needsInformation: "999000037",
    rejected: "999000045",
    deactivated: "987654323",
  },
  salesUnits: {
    deactivated: "123458",
    ofDeactivatedMerchant: "123460",
    ofAnotherPartner: "223344",
    withoutApiKeys: "123461",
  },
};
