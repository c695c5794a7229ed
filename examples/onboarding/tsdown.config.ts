import { program } from "../../tsdown.base.ts";

export default program({ onboarding: "src/onboarding.ts" });
