import fc from "fast-check";

// That a mutant fails is enough: nobody reads the smallest input that it fails with.
fc.configureGlobal({ endOnFailure: true });
