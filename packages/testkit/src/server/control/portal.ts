import type { Emulator } from "../../emulator/emulator.ts";
import { people } from "../../emulator/people/people.ts";
import type { OrderOnPage, Visit } from "../../emulator/people/visit.ts";
import type { Person } from "../../emulator/world/records.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { defined } from "./defined.ts";

/** A person at a link. Nothing is kept between two requests: each opens the link anew, as its person. */
export function portalHandlers({
  portal,
}: Pick<Emulator, "portal">): Pick<
  Handlers,
  "listWaitingOrders" | "openLink" | "signAgreement" | "editForm" | "submitForm" | "provideInformation"
> {
  const at = (
    { prefillUrl, person }: wire.PersonAtLink,
    act: (visit: Visit) => void = () => undefined,
  ): { status: 200; body: wire.Visit } => {
    const visit = portal.open(prefillUrl, { person: personOf(person) });
    act(visit);
    return { status: 200, body: shown(visit) };
  };
  return {
    listWaitingOrders: ({ body: { person } }) => {
      const orders = portal.waitingFor(personOf(person)).map((order) => ({ ...order }));
      return { status: 200, body: { orders } };
    },
    openLink: ({ body }) => at(body),
    signAgreement: ({ body: { owners, ...link } }) =>
      at(link, (visit) => {
        visit.signAgreement({ owners });
      }),
    editForm: ({ body: { changes, ...link } }) =>
      at(link, (visit) => {
        visit.edit(changes);
      }),
    submitForm: ({ body }) =>
      at(body, (visit) => {
        visit.submit();
      }),
    provideInformation: ({ body: { text, ...link } }) =>
      at(link, (visit) => {
        visit.provideInformation(text);
      }),
  };
}

function personOf(person: wire.Visitor = "ceo"): Person {
  return typeof person === "string" ? people[person] : person;
}

function shown({ step, message, order }: Visit): wire.Visit {
  return { step, message, ...(order !== undefined && { order: orderOf(order) }) };
}

function orderOf({
  lockedFields,
  openFields,
  neededFields,
  missingFields,
  pricePackages,
  question,
  ...rest
}: OrderOnPage): wire.OrderOnPage {
  return {
    ...rest,
    lockedFields: [...lockedFields],
    openFields: [...openFields],
    neededFields: [...neededFields],
    missingFields: [...missingFields],
    pricePackages: [...pricePackages],
    ...defined({ question }),
  };
}
