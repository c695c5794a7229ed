/** The pages of a served emulator that are there for everybody, whatever is in its world. */
export const emulatorPages = [
  "/",
  "/portal",
  "/back-office",
  "/outbox",
  "/journal",
  "/clock",
  "/faults",
  "/world",
];
