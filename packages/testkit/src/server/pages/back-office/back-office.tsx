import type { JSX } from "hono/jsx/jsx-runtime";

import type { OrderOnDesk } from "../../../emulator/people/back-office.ts";
import { at, emulatorOf, type Page, type PageContext } from "../context.ts";
import { Input } from "../form.tsx";
import { showPage } from "../layout.tsx";
import { Badge, Rest, shownAtOnce, StatusBadge, Table, Time } from "../parts.tsx";

/** What Vipps MobilePay does: orders to process, and merchants and sales units to switch on and off. */
export const backOfficePage: Page = {
  get: (context) => {
    const wanted = context.req.query("find")?.trim().toLowerCase() ?? "";
    return showPage(
      context,
      { title: "Back office", section: "/back-office" },
      <>
        <Orders context={context} />
        <form method="get" role="search" class="row">
          <Input
            name="find"
            type="search"
            label="Find merchants and sales units"
            hint="By a part of the name, the organisation number or the MSN."
            value={wanted}
          />
          <button class="quiet">Find</button>
        </form>
        <Merchants context={context} wanted={wanted} />
        <SalesUnits context={context} wanted={wanted} />
      </>,
    );
  },
};

function Orders({ context }: { context: PageContext }): JSX.Element {
  const orders = emulatorOf(context).backOffice.orders.toReversed();
  return (
    <section aria-labelledby="orders">
      <h2 id="orders">Product orders</h2>
      {orders.length === 0 && <p>There is no order yet: they come by the API.</p>}
      <ul class="cards">
        {orders.slice(0, shownAtOnce).map((order) => (
          <li class="card">
            <Order context={context} order={order} />
          </li>
        ))}
      </ul>
      <Rest count={orders.length} what="orders" />
    </section>
  );
}

function Order({ context, order }: { context: PageContext; order: OrderOnDesk }): JSX.Element {
  return (
    <>
      <h3>
        <a href={at(context, `/back-office/orders/${order.orderId}`)}>
          {order.form.salesUnitName ?? order.productType}
          <span class="hidden"> of {order.merchantName}</span>
        </a>
      </h3>
      <p>
        <StatusBadge status={order.status} />
      </p>
      <p>
        {order.merchantName}, {order.orgno}
      </p>
      <p class="hint">
        Received <Time value={order.createdAt} />
      </p>
    </>
  );
}

interface ListProps {
  readonly context: PageContext;
  readonly wanted: string;
}

function Merchants({ context, wanted }: ListProps): JSX.Element {
  const found = emulatorOf(context).world.merchants.filter(({ orgno, name }) =>
    `${orgno} ${name}`.toLowerCase().includes(wanted),
  );
  return (
    <section aria-labelledby="merchants">
      <h2 id="merchants">Merchants</h2>
      <Table
        caption="Merchants and whether they are active"
        head={["Organisation number", "Name", "Change", "Status"]}
        rows={found
          .slice(0, shownAtOnce)
          .map(({ orgno, name, status }) => [
            orgno,
            name,
            <Switch action={at(context, `/back-office/merchants/${orgno}`)} status={status} what={name} />,
            <Activity status={status} />,
          ])}
      />
      <Rest count={found.length} what="merchants" />
    </section>
  );
}

function SalesUnits({ context, wanted }: ListProps): JSX.Element {
  const found = emulatorOf(context).world.salesUnits.filter(({ msn, name, orgno }) =>
    `${msn} ${orgno} ${name}`.toLowerCase().includes(wanted),
  );
  return (
    <section aria-labelledby="sales-units">
      <h2 id="sales-units">Sales units</h2>
      <Table
        caption="Sales units and whether they are active"
        head={["MSN", "Name", "Change", "Status", "Merchant"]}
        rows={found
          .slice(0, shownAtOnce)
          .map(({ msn, name, orgno, status }) => [
            msn,
            name,
            <Switch
              action={at(context, `/back-office/sales-units/${msn}`)}
              status={status}
              what={`${name}, MSN ${msn}`}
            />,
            <Activity status={status} />,
            orgno,
          ])}
      />
      <Rest count={found.length} what="sales units" />
    </section>
  );
}

function Activity({ status }: { status: "active" | "deactivated" }): JSX.Element {
  return status === "active" ? <Badge tone="good">Active</Badge> : <Badge tone="bad">Deactivated</Badge>;
}

interface SwitchProps {
  readonly action: string;
  readonly status: "active" | "deactivated";
  readonly what: string;
}

function Switch({ action, status, what }: SwitchProps): JSX.Element {
  const act = status === "active" ? "deactivate" : "activate";
  return (
    <form method="post" action={action}>
      <button class="quiet" name="act" value={act}>
        {act === "activate" ? "Activate" : "Deactivate"}
        <span class="hidden"> {what}</span>
      </button>
    </form>
  );
}
