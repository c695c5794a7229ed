import { writeFileSync } from "node:fs";
import path from "node:path";

import { mocks } from "../../../mocks/list.mjs";
import { contentType, route, unit } from "../route.ts";

/** Writes the environment that Mockoon serves, with the one route in it, and says where it is. */
export function mockoonEnvironment(): string {
  const [environment, endpoint, response] = [1, 2, 3].map(
    (number) => `00000000-0000-4000-8000-00000000000${number}`,
  );
  const file = path.join(mocks.mockoon.folder, "environment.json");
  const content = {
    uuid: environment,
    lastMigration: 33,
    name: "sales unit",
    hostname: "127.0.0.1",
    rootChildren: [{ type: "route", uuid: endpoint }],
    routes: [
      {
        uuid: endpoint,
        type: "http",
        method: "get",
        endpoint: route.slice(1),
        responses: [
          {
            uuid: response,
            statusCode: 200,
            headers: [{ key: "content-type", value: contentType }],
            bodyType: "INLINE",
            body: JSON.stringify(unit),
            default: true,
          },
        ],
      },
    ],
  };
  writeFileSync(file, JSON.stringify(content));
  return file;
}
