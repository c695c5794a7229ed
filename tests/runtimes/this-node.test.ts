import { describeConformance } from "./conformance.ts";
import { thisNode } from "./hosts/index.ts";

// At every change on the Node that is here; in all the others end to end: runtimes.e2e.test.ts.

describeConformance(thisNode);
