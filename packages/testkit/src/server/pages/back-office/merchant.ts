import { emulatorOf, type Page } from "../context.ts";
import { switchStatus } from "./switch.ts";

export const merchantPage: Page = {
  post: (context) => {
    const { backOffice } = emulatorOf(context);
    const orgno = context.req.param("orgno") ?? "";
    return switchStatus(context, {
      activate: () => {
        backOffice.activateMerchant(orgno);
      },
      deactivate: () => {
        backOffice.deactivateMerchant(orgno);
      },
    });
  },
};
