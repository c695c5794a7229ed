/** Where the site is published. The packages' errors link to it; `tests/docs` holds them to this address. */
export const siteAddress = "https://vipps-management.github.io/";

/** Where the repository is, for what the pages link to and the site does not hold. */
export const repositoryAddress = "https://github.com/vipps-management/vipps-management";
