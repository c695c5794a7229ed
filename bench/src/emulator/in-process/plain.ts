import { contentType, unit } from "../route.ts";
import { contend } from "./contender.ts";

// The least that an answer in process can cost.
const body = JSON.stringify(unit);

await contend({
  call: () => Promise.resolve(new Response(body, { status: 200, headers: { "content-type": contentType } })),
});
