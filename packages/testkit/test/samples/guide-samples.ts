// The JSON samples of the guide of August 2023, letter for letter and in its order.

/** A sample as it stands in the guide. */
export interface GuideSample {
  readonly name: string;
  readonly section: string;
  readonly text: string;
  /** What has to be replaced before it is JSON. */
  readonly mends?: readonly (readonly [string, string])[];
}

/** A sample's text, made JSON where it is not. */
export function mended({ text, mends = [] }: GuideSample): string {
  return mends.reduce((result, [wrong, right]) => result.replace(wrong, right), text);
}

export const guideSamples: readonly GuideSample[] = [
  {
    name: "merchantList",
    section: "Get all merchants",
    text: String.raw`{
   "MerchantList":[
      {
         "orgno": 987654321,
         "name": "ACME Fantastic Fitness"
      }
      {
         "orgno": 987654322,
         "name": "ACME Fantastic Fitness 2"
      }
   ]
}`,
    mends: [['name": "ACME Fantastic Fitness"\n      }\n', 'name": "ACME Fantastic Fitness"\n      },\n']],
  },
  {
    name: "merchant",
    section: "Get one merchant by organization number",
    text: String.raw`{
  "orgno": 987654321,
  "name": "ACME Fantastic Fitness"
}`,
  },
  {
    name: "merchantContracts",
    section: "Get a merchant's contract(s)",
    text: String.raw`{
  "urls": [
    "https://example.com/contracts/contract-12345.pdf"
  ]
}`,
  },
  {
    name: "merchantSalesUnits",
    section: "Get the sales units for a merchant by orgno",
    text: String.raw`[
  "123456",
  "123457"
]`,
  },
  {
    name: "salesUnitList",
    section: "Get all sales units",
    text: String.raw`{
  "msn": [
     "123456",
     "123457"
   ]
}`,
  },
  {
    name: "salesUnit",
    section: "Get information about a sales unit",
    text: String.raw`{
   "msn":"123456",
   "name":"ACME Fantastic Fitness",
   "businessIdentifier":{
      "scheme":"business:NO:ORG",
      "id":"9876543221"
   },
   "configuration":{
      "paymentAllowed":true,
      "captureType":"ReserveCapture",
      "skipLandingPageAllowed":false,
      "recurringAllowed":false
   }
}`,
  },
  {
    name: "improvedSalesUnit",
    section: "Get information about a sales unit",
    text: String.raw`{
   "msn":"123456",
   "name":"ACME Fantastic Fitness",
   "businessIdentifier":{
      "scheme":"business:NO:ORG",
      "id":"9876543221"
   },
   "configuration":{
      "paymentAllowed":true,
      "captureType":"ReserveCapture",
      "skipLandingPageAllowed":false,
      "recurringAllowed":false,
      "customerMustBePresent":false,
      "userinfoNinAllowed":false,
   }
   "bankDetails": {
      "bankAccountBban":"86011117947",
      "bankAccountIban":"NO93 8601 1117 947",
   },
   "changelog": [
      {
         "timestamp": "2022-12-31T00:00:00Z",
         "change": "MSN created",
         "changedBy":"Vipps MobilePay"
      },
      {
         "timestamp": "2023-01-01T00:00:00Z",
         "change": "skipLandingPage set to true",
         "changedBy": "Merchant, using Management API"
      },
      {
         "timestamp": "2023-11-15T00:00:00Z",
         "change": "NIN allowed",
         "changedBy": "Vipps MobilePay"
      },
      {
         "timestamp": "2023-06-01T00:00:00Z",
         "change": "Updated MSN name",
         "changedBy": "Merchant, using the portal"
      },
   ]   
}`,
    mends: [
      ['"userinfoNinAllowed":false,\n   }\n', '"userinfoNinAllowed":false\n   },\n'],
      ['"NO93 8601 1117 947",\n   }', '"NO93 8601 1117 947"\n   }'],
      ['"Merchant, using the portal"\n      },\n   ]', '"Merchant, using the portal"\n      }\n   ]'],
    ],
  },
  {
    name: "salesUnitUpdate",
    section: "Update sales unit",
    text: String.raw`{
  "name": "ACME Fantastic Fitness DeLuxe",
  "status": "ACTIVE"
}`,
  },
  {
    name: "productOrderRequest",
    section: "Pre-fill a product order",
    text: String.raw`{
  "businessIdentifier": {
    "scheme": "business:NO:ORG",
    "id": "9876543221"
  },
  "salesUnitName": "ACME Fantastic Fitness",
  "salesUnitLogo": "VGhlIGltYWdlIGdvZXMgaGVyZQ==",
  "settlementAccountNumber": "86011117947",
  "pricePackageId": "8a11afb7-c223-48ed-8ca6-4722b97261aa",
  "productType": "VIPPS_PA_NETT",
  "productUseCase": "WebsiteWithTest",
  "annualTurnover": 100000,
  "intendedPurpose": "Gym membership for accessing the gym's facilities.\nGuest will be not physically present when buying the subscription,\nas that is done on the gym's website.",
  "website": {
    "url": "https://example.com",
    "termsUrl": "https://example.com/terms-and-conditions",
    "testWebsiteUrl": "https://example.com/test ",
    "testWebsiteUsername": "test-user",
    "testWebsitePassword": "test-password"
  },
  "complianceData": {
    "giftCard": {
      "isSalesPercentageLessThanTen": false,
      "validityDuration": "3 years",
      "giftCardTurnoverShare": "about 25%"
    },
    "membership": {
      "turnoverShare": "about 25%",
      "membershipValidity": "CurrentCalendarYear",
      "periodDistribution": "50% yearly 20% monthly"
    },
    "subscription": {
      "turnoverShare": "about 25%",
      "periodDistribution": "50% yearly 20% monthly"
    },
    "course": {
      "turnoverShare": "about 25%",
      "timeBeforeOrder": "10 days",
      "period": "once every 6. week",
      "isOnlineCourseOffered": false,
      "onlineAccessibleTime": "for 3 months"
    },
    "ticket": {
      "turnoverShare": "about 25%",
      "prepurchaseTime": "10 weeks"
    },
    "rent": {
      "turnoverShare": "about 25%",
      "prepurchaseTime": "15 days",
      "averageRentalDuration": "3 weeks"
    },
    "prepaidServices": {
      "turnoverShare": "about 25%",
      "prepurchaseTime": "10 weeks"
    },
    "donation": {
      "acceptsDonation": false
    }
  }
}`,
  },
  {
    name: "productOrderResponse",
    section: "Pre-fill a product order",
    text: String.raw`{
  "prefilledOrderId": "81b83246-5c19-7b94-875b-ea6d1114f099",
  "prefillUrl": "https://portal.vipps.no/register/vippspanett/81b83246-5c19-7b94-875b-ea6d1114f099"
}`,
  },
  {
    name: "productOrderDetails",
    section: "Get information about a product order",
    text: String.raw`{
  "prefilledOrderId": "81b83246-5c19-7b94-875b-ea6d1114f099",
  "prefillStatus": "PROCESSING"
}`,
  },
  {
    name: "partner",
    section: "Get information about a partner",
    text: String.raw`{
   "partnerId": "123456",
   "name": "ACME Partner Inc",
   "level": "Vipps Partner Premium",
   "partnerContactName": "firstName lastName",
   "partnerContactEmail": "firstname.lastname@vippsmobilepay.com",
   "status": "ACTIVE"
}`,
  },
  {
    name: "pricePackages",
    section: "Get the price packages for a partner",
    text: String.raw`[
  {
    "pricePackageId": "8a11afb7-c223-48ed-8ca6-4722b97261aa",
    "name": "POS standard",
    "description": "2.99%",
    "visibleInSignupForm": true,
    "productType": "ePayment"
  }
]`,
  },
  {
    name: "apiQuality",
    section: "API quality",
    text: String.raw`{
   "ApiQualityItems":[
      {
         "endpoint":"POST://epayment/v1/payments",
         "total Requests":1000,
         "successRate":95,
         "status200":950,
         "status400":10,
         "status401":10,
         "status403":10,
         "status404":10,
         "status429":10,
         "status500":0
      }
   ]
}`,
  },
];
