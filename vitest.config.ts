import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/acceptance/**'],
    reporters: ['default', './tests/support/closing-line.ts'],
    setupFiles: ['./tests/support/fixed-seed.ts'],
    testTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
  },
})
