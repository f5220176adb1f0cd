import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const withDatabase = { globalSetup: ['tests/support/global-setup.ts'] }
const usual = { testTimeout: 20_000, hookTimeout: 60_000 }
const slow = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // While one file waits for its server or its database, another goes on.
    maxWorkers: '100%',
    reporters: ['default'],
    projects: [
      { test: { name: 'shared', include: ['tests/shared/**/*.test.ts'], ...usual } },
      { test: { name: 'house', include: ['tests/house.test.ts', 'tests/house/**/*.test.ts'], ...usual } },
      { test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...usual, ...withDatabase } },
      { plugins: [react()], test: { name: 'web', include: ['tests/web/**/*.test.{ts,tsx}'], ...usual } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], sequence: { groupOrder: 2 }, fileParallelism: false, ...slow } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          // Each has a server and a browser of its own.
          maxWorkers: 2,
          globalSetup: ['tests/support/built-web.ts'],
          ...slow,
        },
      },
    ],
  },
})
