module.exports = { setupFilesAfterEnv: ["@vipps-management/testkit/jest"] };
