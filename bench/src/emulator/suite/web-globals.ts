// Node loads its `fetch` and all that belongs to it when a file first asks for it, which takes as long as thirty tests: with
// interceptors in a hook before the first test, otherwise within it. Here it is in no test of anybody.
await new Response("{}").json();
