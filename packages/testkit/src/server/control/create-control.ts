import { routes } from "../../generated/control/routes.ts";
import { bodyValidators, pathValidators, responseValidators } from "../../generated/control/validators.ts";
import type { Answer } from "../../emulator/http/answer.ts";
import type { Api } from "../../emulator/http/api.ts";
import { checkAnswer } from "../../emulator/http/check-answer.ts";
import type { Incoming } from "../../emulator/http/incoming.ts";
import { operate } from "../../emulator/http/operate.ts";
import { anybody } from "../../emulator/http/operation-call.ts";
import { createRouter } from "../../emulator/http/router.ts";
import type { Space } from "../space.ts";
import { SpaceError, type SpaceRegister } from "../spaces.ts";
import { distrust } from "../trusted-caller.ts";
import { controlRoot } from "./control-path.ts";
import { ControlProblem, problemAnswer, problemFor } from "./control-problem.ts";
import { createHandlers } from "./handlers.ts";
import { inspect } from "./inspect.ts";

/** What control is made of. */
export interface ControlParts {
  readonly spaces: SpaceRegister;
  /** The names that the server is known to have. */
  readonly ownHosts: () => readonly string[];
  /** Compares each answer with the control document. */
  readonly validateResponses: boolean;
}

/** Makes the control of a server: what answers requests below `/_emulator`. */
export function createControl({
  spaces,
  ownHosts,
  validateResponses,
}: ControlParts): (incoming: Incoming) => Promise<Answer> {
  const api: Api = { routes, handlers: {}, pathValidators, bodyValidators, responseValidators };
  const router = createRouter([api]);

  const answerTo = async (incoming: Incoming): Promise<Answer> => {
    const { method, url, headers } = incoming;
    const reason = distrust(headers, ownHosts());
    if (reason !== undefined) throw new ControlProblem({ status: 403, code: reason.code }, reason.message);
    const { pathname, searchParams } = url;
    const { space, path } = target(pathname, spaces);
    const match = router.find(method, path);
    const bytes = await incoming.readBody();
    const { query, body } = inspect(match, { searchParams, bytes });
    const handlers = { ...createHandlers({ space, spaces }) };
    const call = { path: match.path, query, body, headers, caller: anybody, warn: () => undefined };
    const answer = operate({ ...match, api: { ...api, handlers } }, call);
    if (validateResponses) checkAnswer(match, answer);
    return answer;
  };

  return async (incoming) => {
    const answer = await answerTo(incoming).catch((error: unknown) => {
      const problem = problemFor(error);
      // Whoever has hung up in the middle of a request gets no answer, and nothing has gone wrong: the server sees to that.
      if (problem === undefined && incoming.signal().aborted) throw error;
      return problemAnswer(problem ?? failure(error), incoming.url.pathname);
    });
    return { ...answer, headers: { ...answer.headers, "cache-control": "no-store" } };
  };
}

function failure(error: unknown): ControlProblem {
  console.error(error);
  return new ControlProblem(
    { status: 500, code: "emulator-failed" },
    "The emulator has failed. What it wrote to standard error says why.",
  );
}

/** The space that a path below the root is about, and the path of an operation of the document. */
function target(pathname: string, spaces: SpaceRegister): { space: Space; path: string } {
  const below = pathname.slice(controlRoot.length);
  const [, name, path = ""] = /^\/spaces\/([^/]+)(\/.+)$/.exec(below) ?? [];
  if (name === undefined) return { space: spaces.default, path: below };
  const space = spaces.get(name);
  if (space === undefined) throw new SpaceError("unknown-space", `There is no space ${name}.`);
  return { space, path };
}
