/** The module that all generated ones share; its text is the same for every docs set. */
export const runtimeSource = `/** What every value of a documented type may carry. */
interface Tagged {
  readonly "@odata.type"?: string | undefined;
}

/** The literals of a union's \`@odata.type\`. */
type Tag<Value extends Tagged> = Value extends unknown ? NonNullable<Value["@odata.type"]> : never;

/** The member of a union with one of its literals. */
type Member<Value extends Tagged, Literal extends string> = Extract<
  Value,
  { readonly "@odata.type"?: Literal | undefined }
>;

/** A handler for each literal of a union. */
type Handlers<Value extends Tagged> = {
  readonly [Literal in Tag<Value>]: (value: Member<Value, Literal>) => unknown;
};

/**
 * No handlers but for the union's own literals. Over the given keys, because compilers from 5.9 on
 * take the parameter of a handler from here.
 */
type Exactly<Value extends Tagged, Given> = {
  readonly [Literal in keyof Given]: Literal extends Tag<Value>
    ? (value: Member<Value, Literal>) => unknown
    : never;
};

/** A handler for values without a literal, demanded where there may be such. */
type Otherwise<Value extends Tagged, Result> = undefined extends Value["@odata.type"]
  ? [otherwise: (value: Value) => Result]
  : [otherwise?: (value: Value) => Result];

/**
 * Call the handler for a value's \`@odata.type\`, and return what it returns. A value whose type is
 * missing, or was not known when this code was generated, goes to \`otherwise\`; without one, it throws.
 */
export function matchType<
  Value extends Tagged,
  Given extends Handlers<Value>,
  Result = never,
>(
  value: Value,
  handlers: Given & Exactly<Value, Given>,
  ...[otherwise]: Otherwise<Value, Result>
): ReturnType<Given[Tag<Value>]> | Result {
  const literal = value["@odata.type"];
  if (literal !== undefined && Object.hasOwn(handlers, literal)) {
    // The literal is a key of the handlers, each of which takes the value with that literal.
    return (handlers as unknown as Record<string, (value: Value) => ReturnType<Given[Tag<Value>]>>)[literal]!(value);
  }
  if (otherwise) return otherwise(value);
  throw new TypeError(\`No handler for @odata.type \${JSON.stringify(literal)}\`);
}

/** Prove at compile time that nothing is left to handle; throws if something is at run time. */
export function assertNever(value: never): never {
  throw new TypeError(\`Unexpected value: \${JSON.stringify(value)}\`);
}

/** A page of a collection as a service returns it. */
export interface Page<Value> {
  value: Value[];
  "@odata.context"?: string;
  "@odata.count"?: number;
  "@odata.nextLink"?: string;
  "@odata.deltaLink"?: string;
}

/** A value as it is sent: with references (\`owner@odata.bind\`) and other control information. */
export type Writable<Value> = Value & {
  [annotation: \`\${string}@odata.\${string}\`]: unknown;
};
`;
