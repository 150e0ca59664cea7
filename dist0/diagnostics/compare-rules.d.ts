/** A type, or a member of a type as `type.member`. */
export interface Named {
    readonly name: string;
}
/** Both sides of a disagreement, as each of them writes it. */
export interface Unlike extends Named {
    readonly docs: string;
    readonly metadata: string;
}
/** What `typedown compare` can find. For a new rule: a row, in alphabetical order. */
export declare const compareRules: {
    "abstract-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "case-unlike-metadata": {
        severity: "warning";
        message: ({ name, metadata }: {
            name: string;
            metadata: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "flags-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "key-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "member-not-in-docs": {
        severity: "warning";
        message: ({ name }: Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "member-not-in-metadata": {
        severity: "warning";
        message: ({ name }: Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "nullable-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "open-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-kind-unlike-metadata": {
        severity: "info";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-not-declared-in-metadata": {
        severity: "info";
        message: ({ name }: Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-not-in-docs": {
        severity: "warning";
        message: ({ name }: Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-not-in-metadata": {
        severity: "warning";
        message: ({ name }: Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-type-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-kind-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-not-in-docs": {
        severity: "info";
        message: ({ name, hint }: Named & {
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-not-in-metadata": {
        severity: "info";
        message: ({ name, hint }: Named & {
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
