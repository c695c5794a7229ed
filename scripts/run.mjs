// The one door for people: `npm start`, `npm test`, `npm run test:long`, `npm run emulator`, `npm run console`, …
// Plain Node without dependencies, because it runs before anything is installed. The commands are imported only
// after the version check, so that an old Node says one clear line instead of a syntax error.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error("This project needs Node 20.19 or newer; this is " + process.version + ".");
  process.exitCode = 1;
} else {
  import("./commands.mjs").then(({ runCommand }) => runCommand(process.argv[2], process.argv.slice(3)));
}
