/** The part of the JSON-LD processor that the tests use; the package has no types. */
declare module "jsonld" {
  interface Options {
    safe: boolean;
    documentLoader: (url: string) => never;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    compact(document: object, context: object, options: Options): Promise<object>;
    canonize(document: object, options: Options): Promise<string>;
    toRDF(document: object, options: Options): Promise<object[]>;
  };
  export default jsonld;
}
