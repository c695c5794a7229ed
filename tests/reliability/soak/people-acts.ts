import { emulatorPages } from "../../support/emulator-pages.ts";
import { must } from "./control.ts";
import { type Act, anOrder } from "./partner-acts.ts";
import { ask, oneOf, type Scene, tell } from "./scene.ts";

/** What merchants, the back office and whoever controls a space do. */
export const peopleActs: readonly Act[] = [
  visit,
  visit,
  visit,
  visit,
  decide,
  decide,
  passTime,
  lookInside,
  openPage,
];

/** What concerns a whole space. */
export const spaceActs: readonly Act[] = [takeBack, endTokens, beginAnew];

/** A merchant opens an order's link, and does what is to be done there. */
async function visit(scene: Scene): Promise<void> {
  const { id } = anOrder(scene);
  if (id === undefined) return;
  const found = await tell(scene, "GET", `/back-office/orders/${id}`);
  const { prefillUrl } = found.body as { prefillUrl: string };
  const { body } = await tell(scene, "POST", "/portal/open", { prefillUrl });
  switch ((body as { step: string }).step) {
    case "sign-merchant-agreement":
      await tell(scene, "POST", "/portal/sign-agreement", {
        prefillUrl,
        owners: [{ name: "Kari Nordmann" }],
      });
      break;
    case "review-order":
      await tell(scene, "POST", "/portal/submit", { prefillUrl });
      break;
    case "provide-information":
      await tell(scene, "POST", "/portal/provide-information", { prefillUrl, text: "An answer." });
  }
}

/** The back office decides on an order; on one that is not submitted it cannot. */
async function decide(scene: Scene): Promise<void> {
  const { id } = anOrder(scene);
  if (id === undefined) return;
  const [decision, body] = oneOf(scene, [
    ["approve", undefined],
    ["approve", undefined],
    ["request-information", { question: "A question?" }],
    ["reject", { reason: "A reason." }],
  ] as const);
  await tell(scene, "POST", `/back-office/orders/${id}/${decision}`, body);
}

/** Long enough for tokens to run out. */
async function passTime(scene: Scene): Promise<void> {
  await tell(scene, "POST", "/clock/advance", { hours: 25 });
}

async function lookInside(scene: Scene): Promise<void> {
  await tell(scene, "GET", oneOf(scene, ["/journal", "/outbox", "/world", "/keys", "/rules", "/status"]));
}

async function openPage(scene: Scene): Promise<void> {
  const page = oneOf(scene, emulatorPages);
  await ask(scene, `page ${page}`, () => scene.readPage(page));
}

async function takeBack(scene: Scene): Promise<void> {
  const snapshot = await must<object>(tell(scene, "GET", "/snapshot"));
  await tell(scene, "PUT", "/snapshot", snapshot);
}

async function endTokens(scene: Scene): Promise<void> {
  await tell(scene, "POST", "/tokens/revoke", {});
}

async function beginAnew(scene: Scene): Promise<void> {
  await tell(scene, "POST", "/reset");
  scene.tried.length = 0;
}
