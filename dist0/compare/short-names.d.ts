/** The only type of a short name, whatever its namespace, case ignored; `undefined` if there are several. */
export declare function onlyNamesake<Type extends {
    readonly name: string;
}>(types: readonly Type[]): (name: string) => Type | undefined;
