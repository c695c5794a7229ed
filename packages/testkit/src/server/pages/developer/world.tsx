import type { JSX } from "hono/jsx/jsx-runtime";

import type { WorldContents } from "../../../emulator/world/contents.ts";
import { emulatorOf, type Page } from "../context.ts";
import { Input } from "../form.tsx";
import { showPage } from "../layout.tsx";
import { partyInWords, Rest, shownAtOnce, Table } from "../parts.tsx";

/** A list of the world's: what it is called, its columns, and its first rows. */
interface List {
  readonly title: string;
  readonly head: readonly string[];
  /** The rows that contain a text, as many as are shown at once, and how many there are in all. */
  readonly find: (wanted: string) => { readonly rows: readonly Row[]; readonly count: number };
}

type Row = readonly string[];

/** A world may have a million records: without a text to look for, only those are made into rows that are shown. */
function listOf<Item>(
  title: string,
  head: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): List {
  return {
    title,
    head,
    find: (wanted) => {
      if (wanted === "") return { rows: items.slice(0, shownAtOnce).map(rowOf), count: items.length };
      const found = items.map(rowOf).filter((cells) => cells.join(" ").toLowerCase().includes(wanted));
      return { rows: found.slice(0, shownAtOnce), count: found.length };
    },
  };
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

function Section({ list: { title, head, find }, wanted }: { list: List; wanted: string }): JSX.Element {
  const id = title.toLowerCase().replaceAll(" ", "-");
  const { rows, count } = find(wanted);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{count}</span>
      </h2>
      {rows.length > 0 && <Table caption={title} head={head} rows={rows} />}
      <Rest count={count} what={title.toLowerCase()} />
    </section>
  );
}

function ordersOf(orders: ReturnType<typeof emulatorOf>["backOffice"]["orders"]): List {
  return listOf(
    "Product orders",
    ["Id", "Status", "Merchant", "Sales unit", "Prefilled by"],
    orders,
    ({ orderId, status, orgno, form, prefilledBy }) => [
      orderId,
      status,
      orgno,
      form.salesUnitName ?? "",
      partyInWords(prefilledBy),
    ],
  );
}

function listsOf(world: WorldContents): List[] {
  return [
    listOf(
      "Merchants",
      ["Organisation number", "Name", "Status"],
      world.merchants,
      ({ orgno, name, status }) => [orgno, name, status],
    ),
    listOf(
      "Merchant agreements",
      ["Organisation number", "Status", "Signed by", "Signed at", "Owners"],
      world.agreements,
      ({ orgno, status, signedBy, signedAt, owners }) => [
        orgno,
        status,
        signedBy,
        signedAt,
        owners.map(ownerInWords).join("; "),
      ],
    ),
    listOf(
      "Sales units",
      ["MSN", "Name", "Merchant", "Status", "Partner"],
      world.salesUnits,
      ({ msn, name, orgno, status, partnerId = "none" }) => [msn, name, orgno, status, partnerId],
    ),
    listOf(
      "Partners",
      ["Partner id", "Name", "Level", "Status"],
      world.partners,
      ({ partnerId, name, level, status }) => [partnerId, name, level, status],
    ),
    listOf(
      "Price packages",
      ["Id", "Partner", "Name", "Price", "Can be picked"],
      world.partners.flatMap(({ partnerId, pricePackages }) =>
        pricePackages.map((each) => ({ ...each, partnerId })),
      ),
      ({ pricePackageId, partnerId, name, description, visibleInSignupForm }) => [
        pricePackageId,
        partnerId,
        name,
        description,
        visibleInSignupForm ? "yes" : "no",
      ],
    ),
    listOf("Keys", ["Client id", "Whose", "Kind"], world.keys, ({ clientId, owner, kind }) => [
      clientId,
      partyInWords(owner),
      kind,
    ]),
    listOf(
      "Register of organisations",
      ["Organisation number", "Name", "Officers"],
      world.organisations,
      ({ orgno, name, officers }) => [
        orgno,
        name,
        officers?.map((officer) => `${officer.name}, ${officer.role}`).join("; ") ??
          "everybody, by their own role",
      ],
    ),
  ];
}

function ownerInWords({
  name,
  share,
  politicallyExposed,
}: WorldContents["agreements"][number]["owners"][number]): string {
  return `${name}${share === undefined ? "" : `, ${share} %`}${politicallyExposed === true ? ", politically exposed" : ""}`;
}
