import config from './playwright.config.ts';
export default { ...config, timeout: 1_800_000, expect: { timeout: 90_000 }, use: { ...config.use, actionTimeout: 120_000, navigationTimeout: 180_000 } };
