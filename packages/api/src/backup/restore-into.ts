import path from 'node:path'
import type { Config } from '../config.ts'
import { prepareFolder, writeOnce } from '../folder.ts'
import type { Saying } from './make.ts'
import { masterKeyOf, openEmbedded, type Place } from './place.ts'
import { restoreArchive } from './restore.ts'
import { openStoreOf } from './store.ts'

/** Restores an archive to where the settings say; `into` names another database or another folder. */
export async function restoreInto(config: Config, file: string, into: string | undefined, say: Saying) {
  const target = aim(config, into)
  // The key first: without it nothing is begun.
  const masterKey = masterKeyOf(target)
  prepareFolder(target.dataDir)
  let place: Place | undefined
  try {
    return await restoreArchive(
      { file, masterKey, say },
      {
        open: async () => {
          place = target.databaseUrl ? { url: target.databaseUrl, close: async () => undefined } : await openEmbedded(target.dataDir)
          return place.url
        },
        openStore: (client) => openStoreOf(target, client, masterKey),
        keepSecret: (secret) => keepSecret(target.dataDir, secret),
      },
    )
  } finally {
    await place?.close()
  }
}

/** The settings, turned to another place. What was made to be in the old folder is looked for in the new one. */
function aim(config: Config, into: string | undefined): Config {
  if (!into) return config
  if (/^postgres(ql)?:\/\//.test(into)) return { ...config, databaseUrl: into }
  return { ...config, databaseUrl: undefined, dataDir: path.resolve(into) }
}

function keepSecret(dataDir: string, secret: string): void {
  writeOnce(path.join(dataDir, 'secret'), secret, 0o600)
}
