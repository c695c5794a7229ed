import { at, type PageContext } from "./context.ts";
import { showPage } from "./layout.tsx";

const titles: Readonly<Record<number, string>> = {
  403: "Refused",
  404: "Not found",
  405: "Not possible",
  413: "Too large",
};

/** A page that says why there is no other. */
export function refusalPage(
  context: PageContext,
  status: number,
  says: string,
): Response | Promise<Response> {
  return showPage(
    context,
    { title: titles[status] ?? "Not possible", status },
    <>
      <p>{says || "The request cannot be carried out."}</p>
      <p>
        <a href={at(context, "/")}>Go to the start</a>
      </p>
    </>,
  );
}
