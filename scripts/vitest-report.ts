import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Count {
  passed: number
  failed: number
  /** What failed, by file and name, with the first line of why. */
  failures: string[]
}

const report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() })),
    }),
  ),
})

type FileResult = z.infer<typeof report>['testResults'][number]

/** Counts the tests; a file that did not load, or a run that failed without a failed test, counts as one failure. */
export function readReport(file: string, isFine: boolean): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: ['no report was written'] }
  const { numPassedTests, testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
  const failures = testResults.flatMap(failuresOf)
  if (failures.length === 0 && !isFine) failures.push('the run ended in a failure outside of any test')
  return { passed: numPassedTests, failed: failures.length, failures }
}

function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length > 0) return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0]))
  return status === 'failed' ? [line(name, 'did not load', message)] : []
}

function line(file: string, what: string, why = ''): string {
  return `${file}: ${what}: ${why.split('\n', 1)[0]}`
}
