import type { JSX } from "hono/jsx/jsx-runtime";

import type { WorldContents } from "../../../emulator/world/contents.ts";
import { emulatorOf, type Page } from "../context.ts";
import { Input } from "../form.tsx";
import { showPage } from "../layout.tsx";
import { partyInWords, Rest, shownAtOnce, Table } from "../parts.tsx";

/** A list of the world's: what it is called, its columns, and a row for each record. */
interface List {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What exists. */
export const worldPage: Page = {
  get: (context) => {
    const wanted = context.req.query("find")?.trim().toLowerCase() ?? "";
    const { world, backOffice } = emulatorOf(context);
    const lists = [ordersOf(backOffice.orders), ...listsOf(world)];
    return showPage(
      context,
      { title: "World", section: "/world" },
      <>
        <p>What exists at this moment. No secret is shown.</p>
        <form method="get" role="search" class="row">
          <Input name="find" type="search" label="Show only what contains" value={wanted} />
          <button class="quiet">Show</button>
        </form>
        {lists.map((list) => (
          <Section list={list} wanted={wanted} />
        ))}
      </>,
    );
  },
};

function Section({ list: { title, head, rows }, wanted }: { list: List; wanted: string }): JSX.Element {
  const id = title.toLowerCase().replaceAll(" ", "-");
  const found = rows.filter((cells) => cells.join(" ").toLowerCase().includes(wanted));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{found.length}</span>
      </h2>
      {found.length > 0 && <Table caption={title} head={head} rows={found.slice(0, shownAtOnce)} />}
      <Rest count={found.length} what={title.toLowerCase()} />
    </section>
  );
}

function ordersOf(orders: ReturnType<typeof emulatorOf>["backOffice"]["orders"]): List {
  return {
    title: "Product orders",
    head: ["Id", "Status", "Merchant", "Sales unit", "Prefilled by"],
    rows: orders.map(({ orderId, status, orgno, form, prefilledBy }) => [
      orderId,
      status,
      orgno,
      form.salesUnitName ?? "",
      partyInWords(prefilledBy),
    ]),
  };
}

function listsOf(world: WorldContents): List[] {
  return [
    {
      title: "Merchants",
      head: ["Organisation number", "Name", "Status"],
      rows: world.merchants.map(({ orgno, name, status }) => [orgno, name, status]),
    },
    {
      title: "Merchant agreements",
      head: ["Organisation number", "Status", "Signed by", "Signed at", "Owners"],
      rows: world.agreements.map(({ orgno, status, signedBy, signedAt, owners }) => [
        orgno,
        status,
        signedBy,
        signedAt,
        owners.map(ownerInWords).join("; "),
      ]),
    },
    {
      title: "Sales units",
      head: ["MSN", "Name", "Merchant", "Status", "Partner"],
      rows: world.salesUnits.map(({ msn, name, orgno, status, partnerId = "none" }) => [
        msn,
        name,
        orgno,
        status,
        partnerId,
      ]),
    },
    {
      title: "Partners",
      head: ["Partner id", "Name", "Level", "Status"],
      rows: world.partners.map(({ partnerId, name, level, status }) => [partnerId, name, level, status]),
    },
    {
      title: "Price packages",
      head: ["Id", "Partner", "Name", "Price", "Can be picked"],
      rows: world.partners.flatMap(({ partnerId, pricePackages }) =>
        pricePackages.map(({ pricePackageId, name, description, visibleInSignupForm }) => [
          pricePackageId,
          partnerId,
          name,
          description,
          visibleInSignupForm ? "yes" : "no",
        ]),
      ),
    },
    {
      title: "Keys",
      head: ["Client id", "Whose", "Kind"],
      rows: world.keys.map(({ clientId, owner, kind }) => [clientId, partyInWords(owner), kind]),
    },
    {
      title: "Register of organisations",
      head: ["Organisation number", "Name", "Officers"],
      rows: world.organisations.map(({ orgno, name, officers }) => [
        orgno,
        name,
        officers?.map((officer) => `${officer.name}, ${officer.role}`).join("; ") ??
          "everybody, by their own role",
      ]),
    },
  ];
}

function ownerInWords({
  name,
  share,
  politicallyExposed,
}: WorldContents["agreements"][number]["owners"][number]): string {
  return `${name}${share === undefined ? "" : `, ${share} %`}${politicallyExposed === true ? ", politically exposed" : ""}`;
}
