// The packages bring no types of their own; this is what we use of them.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads what another program exported into CSL-JSON. Throws on what it cannot read. */
      chain(input: unknown, options: { forceType: string; generateGraph: boolean }): unknown[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
