import { defineConfig } from 'vitest/config'

/** The suite that reads real and odd input beside the repository; every test in it says so and is skipped where that is absent. */
export default defineConfig({
  test: {
    include: ['tests/acceptance/**/*.test.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    testTimeout: 300_000,
    env: { TZ: 'Asia/Shanghai' },
    fileParallelism: false,
  },
})
