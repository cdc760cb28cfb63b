/** The part of nlp.js that is used; the package brings no types. */
declare module '@nlpjs/basic' {
  export function dockStart(options: {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly use: readonly string[];
  }): Promise<{ get<T>(name: string): T }>;
}
