const name = "vipps-management-testkit";

const common = `  --port <number>        where to listen; 0, the default, takes any port that is free
  --host <name>          the name or address to listen at; default 127.0.0.1, which only this machine reaches
  --public-url <origin>  the address that it is reached at from outside: links begin with it
  --edition <edition>    the edition of the API; default 2023-08
  --strictness <how>     strict, the default, or lenient: overlooks unknown fields and a wrong Content-Type
  --latency <ms>         how long every answer of the API takes at least; default 0
  --clock <which>        real, the default, or virtual: stands until it is told to go on
  --seed <file>          what it begins with, and every new space: a file that --save wrote, or a world of your own
  --seed-number <n>      where ids come from; default 1
  --save <file>          writes the state of all spaces there when it is stopped; --seed reads it again
  --help                 prints this`;

/** What `--help` prints, by command; the empty name is for none. */
export const help: Readonly<Record<"" | "serve" | "exec" | "conformance", string>> = {
  "": `Usage: ${name} <command> [options]

An emulator of the Vipps MobilePay Management API.

  serve                  serves it over HTTP until it is stopped
  exec -- <command>      serves it while a command runs, with its address and keys in the environment
  conformance            reads from an API, and tells where it is not as its document or as the emulator

  --help                 prints this; after a command, the command's options
  --version              prints the version`,
  serve: `Usage: ${name} serve [options]

Serves an emulator over HTTP until it is stopped, by Ctrl+C or SIGTERM: requests at hand are finished, the state is saved
if it is to be. A second signal ends it at once.

${common}
  --json                 prints the addresses, the keys and a token as one line of JSON`,
  exec: `Usage: ${name} exec [options] -- <command> [arguments]

Serves an emulator while a command runs, and exits with the command's exit code: 128 and its number for a signal, 127
when it cannot be started. Signals are passed on. The command finds these variables:

  VIPPS_BASE_URL, EMULATOR_URL, EMULATOR_CONTROL_URL, EMULATOR_PORTAL_URL, VIPPS_KEYS,
  VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY, VIPPS_SECONDARY_SUBSCRIPTION_KEY

The keys are left as they are in the environment when the world has others than the usual ones.

${common}`,
  conformance: `Usage: ${name} conformance --base-url <origin> [options]

Calls the operations that read, one after the other, and holds every answer against the document: status, media type, headers,
body. The same is asked of an emulator. What it prints has no value of any answer, and no key. Nothing but GET is ever sent,
except for the request for a token. The keys are those of the environment, never options:

  VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY, and VIPPS_KEYS=management for management keys

  --base-url <origin>    what is called: https, or this machine. Production is called only when it is named here
  --edition <edition>    the edition of the API; default 2026-01
  --keys-of <whom>       partner, the default, or merchant: whose keys they are
  --business <business>  a merchant to ask for, as business:NO:ORG:987654321, besides those that answers name
  --msn <msn>            a sales unit to ask for; may be repeated, as --business and --order may
  --order <id>           a product order to ask for
  --allow-unavailable    calls what production does not have, too: for an emulator
  --max-calls <number>   how many requests are sent at most, without the one for a token; default 60
  --pace <ms>            how long it waits between two requests; default 250. Retry-After is obeyed
  --report <file>        writes the report there too, as Markdown or as JSON by its ending; may be repeated
  --help                 prints this

Exit codes: 0 when all is as described, 1 when something is not or the run broke off, 2 when the command line is wrong.`,
};
