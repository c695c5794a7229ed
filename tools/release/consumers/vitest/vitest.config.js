import { defineConfig } from "vitest/config";

export default defineConfig({ test: { setupFiles: ["@vipps-management/testkit/vitest"] } });
