import type { Instant } from '@travessia/shared/dates'

/**
 * Where sealed bytes lie, under names that say nothing: the disk, or a store that speaks S3. It knows neither what they
 * are nor how to open them. A name has folders, parted by slashes.
 */
export interface BlobStore {
  /** All of it or nothing; what lay there under that name is replaced. */
  put(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** How many bytes lie there; undefined where there are none. */
  size(name: string): Promise<number | undefined>
  read(name: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Everything whose name begins so, as far as it is older than that. */
  listOld(prefix: string, before: Instant): AsyncIterable<string>
  /** Removes it unless it came anew since `before`. */
  removeOld(name: string, before: Instant): Promise<void>
  /** Removes everything whose name begins so. */
  clear(prefix: string): Promise<void>
}
