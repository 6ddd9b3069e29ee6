import AjvCompiler from "@fastify/ajv-compiler";
import type { BuildCompilerFromPool } from "@fastify/ajv-compiler";
import SerializerSelector from "@fastify/fast-json-stringify-compiler";
import type { Serializer, SerializerFactory } from "@fastify/fast-json-stringify-compiler";

interface Factories {
  readonly buildValidator: BuildCompilerFromPool;
  readonly buildSerializer: SerializerFactory;
}

/** A validator as Fastify asks it: what was wrong stands beside the function. */
type Validate = ((data: unknown) => unknown) & { errors?: unknown };

/**
 * Fastify's own compilers, asked when a route is first used: to compile the schemas of all routes takes a second and more at
 * each start, and most of a test's routes are never reached.
 *
 * @returns for `schemaController.compilersFactory`
 */
export function lazyCompilers(): Factories {
  const validators = AjvCompiler();
  const serializers = SerializerSelector();
  return {
    buildValidator: (externalSchemas, options) => {
      const compile = validators(externalSchemas, options);
      return (route) => {
        let made: Validate | undefined;
        const validate: Validate = (data) => {
          made ??= compile(route) as Validate;
          const answer = made(data);
          validate.errors = made.errors;
          return answer;
        };
        return validate as ReturnType<typeof compile>;
      };
    },
    buildSerializer: (externalSchemas, options) => {
      const compile = serializers(externalSchemas, options);
      return (route) => {
        let made: Serializer | undefined;
        return (data: unknown) => (made ??= compile(route))(data);
      };
    },
  };
}
