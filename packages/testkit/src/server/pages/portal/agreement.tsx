import type { JSX } from "hono/jsx/jsx-runtime";

import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import type { Owner } from "../../../emulator/world/records.ts";
import type { PageContext } from "../context.ts";
import { ErrorSummary, Input } from "../form.tsx";
import { allTypedIn, numberOf } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import type { Shown } from "./shown.ts";

/** A line of the form as it was typed. */
interface Row {
  readonly name: string;
  readonly share: string;
  readonly isExposed: boolean;
}

/** As many as anybody would type. */
const mostRows = 50;

/** The merchant agreement's form: who owns the company. */
export function showAgreement(
  context: PageContext,
  { visit, personName, typed, faults = [] }: Shown,
): Response | Promise<Response> {
  const rows = typed === undefined ? [emptyRow] : rowsIn(typed);
  if (typed?.has("add-owner") === true && rows.length < mostRows) rows.push(emptyRow);
  const hasErrors = faults.length > 0;
  return showPage(
    context,
    { title: "Sign the merchant agreement", section: "/portal", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} />
      <p>{visit.message}</p>
      <p>
        Name everybody who owns a part of the company or has rights in it, directly or through others. What
        you leave empty is left out.
      </p>
      <form method="post" novalidate>
        {rows.map((row, index) => (
          <OwnerFields
            row={row}
            index={index}
            faults={faults}
            isNew={typed?.has("add-owner") === true && index === rows.length - 1}
          />
        ))}
        <p>You sign as {personName}. In the emulator that takes no BankID.</p>
        <div class="actions">
          {/* The first one is what the Enter key presses. */}
          <button name="act" value="sign">
            Sign the agreement
          </button>
          <button class="quiet" name="add-owner" value="yes">
            Add another owner
          </button>
        </div>
      </form>
    </>,
  );
}

interface OwnerFieldsProps {
  readonly row: Row;
  readonly index: number;
  readonly faults: readonly FieldFault[];
  /** Whether somebody has just asked for it. */
  readonly isNew: boolean;
}

function OwnerFields({ row, index, faults, isNew }: OwnerFieldsProps): JSX.Element {
  const id = `owners.${index}`;
  return (
    <fieldset class="card">
      <legend>Owner {index + 1}</legend>
      <Input name="name" id={`${id}.name`} label="Name" value={row.name} faults={faults} isFocused={isNew} />
      <Input
        name="share"
        id={`${id}.share`}
        label="Share in percent (optional)"
        inputmode="decimal"
        isShort
        value={row.share}
        faults={faults}
      />
      <div class="choice">
        <input id={`${id}.exposed`} type="checkbox" name="exposed" value={index} checked={row.isExposed} />
        <label for={`${id}.exposed`}>Politically exposed person</label>
      </div>
    </fieldset>
  );
}

/**
 * Signs with the owners that were typed; an empty line is none.
 *
 * @param sign - Tells what is wrong, by the place in the list that it gets.
 * @returns The same by the line of the form.
 */
export function signWith(
  form: FormData,
  sign: (owners: readonly Owner[]) => readonly FieldFault[],
): readonly FieldFault[] {
  const filled = rowsIn(form)
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.name.trim() !== "" || row.share.trim() !== "" || row.isExposed);
  return sign(filled.map(({ row }) => ownerIn(row))).map(({ field, says }) => ({
    field: field.replace(/\d+/, (place) => String(filled[Number(place)]?.index ?? 0)),
    says,
  }));
}

const emptyRow: Row = { name: "", share: "", isExposed: false };

function rowsIn(form: FormData): Row[] {
  const shares = allTypedIn(form, "share");
  const exposed = allTypedIn(form, "exposed");
  const rows = allTypedIn(form, "name")
    .slice(0, mostRows)
    .map((name, index) => ({
      name,
      share: shares[index] ?? "",
      isExposed: exposed.includes(String(index)),
    }));
  return rows.length === 0 ? [emptyRow] : rows;
}

function ownerIn({ name, share, isExposed }: Row): Owner {
  const percent = numberOf(share.replace("%", ""));
  return {
    name: name.trim(),
    ...(percent !== undefined && { share: percent }),
    ...(isExposed && { politicallyExposed: true }),
  };
}
