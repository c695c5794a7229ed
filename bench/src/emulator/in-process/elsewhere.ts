import { route } from "../route.ts";

/** The host that those who take calls of the network away are told of. */
export const origin = "https://api.example";

export const address = `${origin}${route}`;

/** They do not look at them, and are given them all the same. */
export const headers = { authorization: "Bearer token", "ocp-apim-subscription-key": "key" };
