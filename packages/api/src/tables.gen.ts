/** Written by `scripts/tables.ts` from the migrations. */
// biome-ignore lint/complexity/noBannedTypes: no table stands yet
export type DB = {}
