/** A page of its own before an annex: what follows, and of what it is a part. */
export interface Sheet {
  readonly over: string
  readonly heading: string
  readonly title: string
  readonly facts: readonly (readonly [string, string])[]
}

/** A table over as many pages as it takes; `widths` are shares of the whole. */
export interface Listing {
  readonly over: string
  readonly heading: string
  readonly widths: readonly number[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly foot: string
}

/** Files go from disk to disk: `out` is a name that nobody else writes to. */
export type PdfTask =
  | { readonly do: 'count'; readonly path: string }
  /** The sheet and then the annex, each page of it stamped; in several files where one would be larger than `most`. */
  | {
      readonly do: 'stamp'
      readonly path: string
      readonly type: 'pdf' | 'jpg' | 'png'
      readonly stamp: string
      readonly sheet: Sheet
      readonly most: number | null
      readonly out: string
    }
  | { readonly do: 'sheet'; readonly sheet: Sheet; readonly out: string }
  | { readonly do: 'list'; readonly listing: Listing; readonly out: string }
  | { readonly do: 'join'; readonly paths: readonly string[]; readonly title: string; readonly out: string }

export interface Made {
  readonly path: string
  /** Without the sheet. */
  readonly pages: number
}
