import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import { at, emulatorOf, type Page, type PageContext, seeOther } from "../context.ts";
import { ErrorSummary, Input, Select } from "../form.tsx";
import { formOf, typedIn } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import { isPersonName, isRole, logIn, logOut, roleNames } from "../session.ts";

interface Filled {
  /** Where to go afterwards: an address of this space's. */
  readonly next: string;
  readonly name?: string;
  readonly role?: string;
  readonly faults?: readonly FieldFault[];
}

export const logInPage: Page = {
  get: (context) => showLogIn(context, { next: nextOf(context, context.req.query("next")) }),
  post: async (context) => {
    const form = await formOf(context);
    const next = nextOf(context, typedIn(form, "next"));
    const name = typedIn(form, "name");
    const role = typedIn(form, "role");
    const faults = [
      ...(isPersonName(name) ? [] : [{ field: "name", says: "Give a name of 1 to 100 characters." }]),
      ...(isRole(role) ? [] : [{ field: "role", says: "Pick a role." }]),
    ];
    if (faults.length > 0 || !isRole(role)) return showLogIn(context, { next, name, role, faults });
    logIn(context, { name: name.trim(), role });
    return seeOther(context, next);
  },
};

export const logOutPage: Page = {
  post: (context) => {
    logOut(context);
    return seeOther(context, at(context, "/portal"));
  },
};

/** The address to log in at, which leads back to where one is. */
export function logInAddress(context: PageContext): string {
  const { pathname } = new URL(context.req.url);
  return `${at(context, "/portal/log-in")}?next=${encodeURIComponent(pathname)}`;
}

/** An address on this host and in this space, or else the front page. */
function nextOf(context: PageContext, asked = ""): string {
  const home = at(context, "/portal");
  const here = new URL(context.req.url).origin;
  if (asked === "" || !URL.canParse(asked, here)) return home;
  const { origin, pathname } = new URL(asked, here);
  // Two slashes would be another host, also where a dot stood before them.
  const isOwn = origin === here && pathname.startsWith(at(context, "/")) && !pathname.startsWith("//");
  return isOwn ? pathname : home;
}

function showLogIn(context: PageContext, filled: Filled): Response | Promise<Response> {
  const { next, name, role, faults = [] } = filled;
  const action = at(context, "/portal/log-in");
  const hasErrors = faults.length > 0;
  const { ceo, chair, accountant } = emulatorOf(context).people;
  return showPage(
    context,
    { title: "Log in to the portal", section: "/portal", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} />
      <p>
        This stands for logging in with BankID. Nothing is checked: you are whom you say, and a role counts in
        every organisation for which the register names nobody.
      </p>
      <section aria-labelledby="known">
        <h2 id="known">As one of these</h2>
        <ul class="cards">
          {[ceo, chair, accountant].map((person) => (
            <li>
              <form method="post" action={action}>
                <input type="hidden" name="next" value={next} />
                <input type="hidden" name="name" value={person.name} />
                <input type="hidden" name="role" value={person.role} />
                <button class="wide">
                  {person.name}
                  <small>{roleNames[person.role]}</small>
                </button>
              </form>
            </li>
          ))}
        </ul>
        <p class="hint">The CEO and the chair of the board may sign; the accountant may not.</p>
      </section>
      <section aria-labelledby="other">
        <h2 id="other">As somebody else</h2>
        <form method="post" action={action} novalidate>
          <input type="hidden" name="next" value={next} />
          <Input name="name" label="Name" value={name} faults={faults} />
          <Select
            name="role"
            label="Role"
            value={role}
            choices={[["", "Pick one"], ...Object.entries(roleNames)]}
            faults={faults}
          />
          <button>Log in</button>
        </form>
      </section>
    </>,
  );
}
