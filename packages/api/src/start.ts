import { readConfig, StartError } from './config.ts'
import { MigrationError } from './migrate.ts'
import { type RunningServer, startServer } from './server.ts'

/** Starts the server with the settings of the environment; `prepareWeb` is done before it answers. */
export async function start(env: NodeJS.ProcessEnv, prepareWeb?: () => Promise<unknown>): Promise<RunningServer> {
  return startServer(readConfig(env), prepareWeb)
}

/** The plain sentence of an error that whoever starts the server can do something about. */
export function sentenceOf(error: unknown): string | undefined {
  return error instanceof StartError || error instanceof MigrationError ? error.message : undefined
}
