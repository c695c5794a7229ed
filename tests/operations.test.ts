import { edition2023 } from "./operations/2023-08.ts";
import { edition2026 } from "./operations/2026-01.ts";
import { describeOperations } from "./operations/both.ts";

// What every edition does, once through its client and once by curl, against an emulator that is served.

describeOperations(edition2023);
describeOperations(edition2026);
