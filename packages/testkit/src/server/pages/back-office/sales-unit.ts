import { emulatorOf, type Page } from "../context.ts";
import { switchStatus } from "./switch.ts";

export const salesUnitPage: Page = {
  post: (context) => {
    const { backOffice } = emulatorOf(context);
    const msn = context.req.param("msn") ?? "";
    return switchStatus(context, {
      activate: () => {
        backOffice.activateSalesUnit(msn);
      },
      deactivate: () => {
        backOffice.deactivateSalesUnit(msn);
      },
    });
  },
};
