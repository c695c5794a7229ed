import { test } from "vitest";

import { expectNeverToMeet } from "./many-spaces.ts";

test("a thousand spaces at once on one server never meet", () => expectNeverToMeet(1_000));
