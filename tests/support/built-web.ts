import { build } from '../../scripts/build.ts'

/** The screens as they are now, for tests that use them. */
export default async function setup() {
  await build()
}
