/** What the paths of control begin with. */
export const controlRoot = "/_emulator";

/** How large a body may be: a snapshot of some ten thousand orders. */
export const maximumBytesOfControl: number = 64 * 1024 * 1024;

/** Whether a path is one of control. */
export function isControlPath(pathname: string): boolean {
  return pathname === controlRoot || pathname.startsWith(`${controlRoot}/`);
}
