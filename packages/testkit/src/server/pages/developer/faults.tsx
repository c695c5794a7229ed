import type { JSX } from "hono/jsx/jsx-runtime";

import { describeFault } from "../../../emulator/fault.ts";
import type { PendingFault } from "../../../emulator/faults.ts";
import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import { at, emulatorOf, type Page, type PageContext, seeOther } from "../context.ts";
import { ErrorSummary, Input, Radios, Select, TextArea } from "../form.tsx";
import { formOf, typedIn } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import { Table } from "../parts.tsx";
import { addFault, kindChoices, oftenChoices } from "./fault-form.ts";

/** What shall go wrong on purpose. */
export const faultsPage: Page = {
  get: (context) => showFaults(context),
  post: async (context) => {
    const typed = await formOf(context);
    const emulator = emulatorOf(context);
    const isClearing = typedIn(typed, "act") === "clear";
    if (isClearing) emulator.faults.clear();
    const problems = isClearing ? [] : addFault(emulator, typed);
    if (problems.length > 0) return showFaults(context, typed, problems);
    return seeOther(context, at(context, "/faults"), isClearing ? "faults-cleared" : "fault-added");
  },
};

function showFaults(
  context: PageContext,
  typed?: FormData,
  problems: readonly FieldFault[] = [],
): Response | Promise<Response> {
  const { faults, operations } = emulatorOf(context);
  const hasErrors = problems.length > 0;
  return showPage(
    context,
    { title: "Faults", section: "/faults", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={problems} />
      <p>What goes wrong on purpose, whatever state the world is in.</p>
      <Pending faults={faults.pending} />
      <section aria-labelledby="add">
        <h2 id="add">Add a fault</h2>
        <FaultForm operations={operations} typed={typed} problems={problems} />
      </section>
    </>,
  );
}

function Pending({ faults }: { faults: readonly PendingFault[] }): JSX.Element {
  if (faults.length === 0) return <p>No fault waits.</p>;
  return (
    <section aria-labelledby="pending">
      <h2 id="pending">Waiting</h2>
      <Table
        caption="Faults that wait for a request"
        head={["Operation", "What", "How often"]}
        rows={faults.map((pending) => [
          pending.operation === "*" ? "every operation" : pending.operation,
          describeFault(pending.fault),
          oftenInWords(pending),
        ])}
      />
      <form method="post">
        <button class="quiet" name="act" value="clear">
          Take all of them back
        </button>
      </form>
    </section>
  );
}

function oftenInWords({ times, probability }: PendingFault): string {
  if (times !== undefined) return times === 1 ? "once" : `${times} times`;
  return probability === 1 ? "always" : `with probability ${probability}`;
}

interface FaultFormProps {
  readonly operations: readonly string[];
  readonly typed: FormData | undefined;
  readonly problems: readonly FieldFault[];
}

function FaultForm({ operations, typed, problems: faults }: FaultFormProps): JSX.Element {
  const valueOf = (name: string, usual: string): string =>
    typed === undefined ? usual : typedIn(typed, name);
  return (
    <form method="post" novalidate>
      <Select
        name="operation"
        label="Operation"
        value={valueOf("operation", "*")}
        choices={[["*", "Every operation"], ...operations.map((each) => [each, each] as const)]}
        faults={faults}
      />
      <Select
        name="kind"
        label="What happens"
        value={valueOf("kind", "status")}
        choices={kindChoices}
        faults={faults}
      />
      <fieldset class="card">
        <legend>For another status</legend>
        <Input
          name="status"
          label="Status"
          inputmode="numeric"
          isShort
          value={valueOf("status", "503")}
          faults={faults}
        />
        <Input
          name="retryAfter"
          label="Retry-After (optional)"
          hint="Whole seconds, or an instant."
          value={valueOf("retryAfter", "")}
          faults={faults}
        />
        <TextArea
          name="body"
          label="Body (optional)"
          hint="JSON, instead of the usual one."
          value={valueOf("body", "")}
          faults={faults}
        />
      </fieldset>
      <Input
        name="latency"
        label="Delay in milliseconds (optional)"
        inputmode="numeric"
        isShort
        value={valueOf("latency", "")}
        faults={faults}
      />
      <Radios
        name="at"
        label="When"
        value={valueOf("at", "before")}
        choices={[
          ["before", "Before the operation is carried out"],
          ["after", "After it: what was done stays done, and the caller does not learn of it"],
        ]}
      />
      <Select name="often" label="How often" value={valueOf("often", "once")} choices={oftenChoices} />
      <Input
        name="count"
        label="How many times, or with which probability (optional)"
        hint="A whole number, or one from 0 to 1."
        inputmode="decimal"
        isShort
        value={valueOf("count", "")}
        faults={faults}
      />
      <button name="act" value="add">
        Add the fault
      </button>
    </form>
  );
}
