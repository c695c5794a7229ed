import type { Rules } from "../world/rules.ts";

/** The members of a sales unit's configuration that an answer has. Rule `configurationMembers`. */
export function configurationMembers<Configuration extends object>(
  configuration: Configuration,
  rules: Pick<Rules, "configurationMembers">,
): Partial<Configuration> {
  if (rules.configurationMembers === "all") return configuration;
  const members = Object.entries(configuration).filter(([, value]) => value !== false);
  return Object.fromEntries(members) as Partial<Configuration>;
}
