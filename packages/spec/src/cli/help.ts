const name = "vipps-management-spec";

/** What `--help` prints, by command; the empty name is for none. */
export const help: Readonly<Record<"" | "diff", string>> = {
  "": `Usage: ${name} <command> [options]

The Management API as OpenAPI documents.

  diff <newer>           tells what this project has not caught up with in a newer official document
  diff <before> <after>  tells what has changed between two documents

  --help                 prints this; after a command, the command's options
  --version              prints the version`,
  diff: `Usage: ${name} diff [options] <newer>
       ${name} diff [options] <before> <after>

Tells what has changed between two OpenAPI 3 documents of the API, breaking changes first. With one path, the document of
this project's newest edition is the one before. Each is a file in YAML or JSON that holds all that it refers to.

  --edition <edition>    the edition to compare with, for one path; default: the newest
  --wording              shows where descriptions have other words, too
  --json                 prints all of it as JSON
  --help                 prints this

Exit codes: 0 when nothing breaks, 1 when something does, 2 when the command line or a file is wrong.`,
};
