import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";

import type { FieldFault } from "../../emulator/people/portal-error.ts";

type Faults = readonly FieldFault[];

/** What is wrong with a form, before the form, each line leading to its field. */
export function ErrorSummary({ faults }: { faults: Faults }): JSX.Element {
  if (faults.length === 0) return <></>;
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">There is a problem</h2>
      <ul>
        {faults.map(({ field, says }) => (
          <li>
            <a href={`#${field}`}>{says}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldProps {
  /** Its name, and its id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly value?: string | number | undefined;
  readonly faults?: Faults;
}

/** Where the id stands is where an error's link leads. */
interface Identified {
  /** The id, where several fields have one name. */
  readonly id?: string;
}

type InputProps = FieldProps &
  Identified & {
    readonly type?: "text" | "url" | "search" | "datetime-local";
    readonly inputmode?: "numeric" | "decimal";
    readonly autocomplete?: string;
    readonly isShort?: boolean;
    /** Whether the page begins there. */
    readonly isFocused?: boolean;
  };

/** A field of one line. */
export function Input({
  name,
  id = name,
  value = "",
  type = "text",
  isShort,
  isFocused,
  ...props
}: InputProps): JSX.Element {
  const { inputmode, autocomplete = "off" } = props;
  return (
    <Labelled id={id} {...props}>
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        inputmode={inputmode}
        autocomplete={autocomplete}
        class={isShort ? "short" : undefined}
        autofocus={isFocused}
        {...stateOf(id, props)}
      />
    </Labelled>
  );
}

/** A field of several lines. */
export function TextArea({ name, value = "", ...props }: FieldProps): JSX.Element {
  return (
    <Labelled id={name} {...props}>
      <textarea id={name} name={name} rows={4} {...stateOf(name, props)}>
        {value}
      </textarea>
    </Labelled>
  );
}

export type Choices = readonly (readonly [value: string, label: string])[];

/** A choice of one among several. */
export function Select({
  name,
  value = "",
  choices,
  ...props
}: FieldProps & { readonly choices: Choices }): JSX.Element {
  return (
    <Labelled id={name} {...props}>
      <select id={name} name={name} {...stateOf(name, props)}>
        {choices.map(([choice, label]) => (
          <option value={choice} selected={choice === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A choice of one among a few, all of them in sight. */
export function Radios({
  name,
  label,
  hint,
  value,
  choices,
  faults,
}: FieldProps & { readonly choices: Choices }): JSX.Element {
  const says = faultOf(name, faults);
  return (
    <fieldset
      class={says === undefined ? "field" : "field wrong"}
      aria-describedby={describedBy(name, { hint, says })}
    >
      <legend>{label}</legend>
      <Hints id={name} hint={hint} says={says} />
      {choices.map(([choice, text], index) => {
        const id = index === 0 ? name : `${name}-${index}`;
        return (
          <div class="choice">
            <input id={id} type="radio" name={name} value={choice} checked={choice === value} />
            <label for={id}>{text}</label>
          </div>
        );
      })}
    </fieldset>
  );
}

/** A field for a PNG. */
export function FileInput({ name, ...props }: FieldProps): JSX.Element {
  return (
    <Labelled id={name} {...props}>
      <input id={name} name={name} type="file" accept="image/png" {...stateOf(name, props)} />
    </Labelled>
  );
}

type LabelledProps = Pick<FieldProps, "label" | "hint" | "faults"> & {
  readonly id: string;
  readonly children: Child;
};

function Labelled({ id, label, hint, faults, children }: LabelledProps): JSX.Element {
  const says = faultOf(id, faults);
  return (
    <div class={says === undefined ? "field" : "field wrong"}>
      <label for={id}>{label}</label>
      <Hints id={id} hint={hint} says={says} />
      {children}
    </div>
  );
}

function Hints({ id, hint, says }: { id: string; hint: Child; says: string | undefined }): JSX.Element {
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {says !== undefined && (
        <p class="error" id={`${id}-error`}>
          <span class="hidden">Error: </span>
          {says}
        </p>
      )}
    </>
  );
}

function stateOf(
  id: string,
  { hint, faults }: Pick<FieldProps, "hint" | "faults">,
): { "aria-describedby": string | undefined; "aria-invalid": "true" | undefined } {
  const says = faultOf(id, faults);
  return {
    "aria-describedby": describedBy(id, { hint, says }),
    "aria-invalid": says === undefined ? undefined : "true",
  };
}

function describedBy(
  id: string,
  { hint, says }: { hint: Child; says: string | undefined },
): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(says === undefined ? [] : [`${id}-error`])];
  return ids.length === 0 ? undefined : ids.join(" ");
}

function faultOf(id: string, faults: Faults = []): string | undefined {
  const here = faults.filter(({ field }) => field === id);
  return here.length === 0 ? undefined : here.map(({ says }) => says).join(" ");
}
