/** What the stage `link` can find. For a new rule: a row, in alphabetical order. */
export declare const linkRules: {
    "abstract-disagreement": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "abstract-only-in-prose": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-cycle": {
        severity: "error";
        message: ({ names }: {
            names: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-disagreement": {
        severity: "warning";
        message: ({ name, baseType, decided }: {
            name: string;
            baseType: string;
            decided: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-only-in-rows": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-only-listed": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "derived-type-not-listed": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "duplicate-property": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "duplicate-type": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-disagreement": {
        severity: "warning";
        message: ({ name, members }: {
            name: string;
            members: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-member-case": {
        severity: "warning";
        message: ({ name, declared, listed }: {
            name: string;
            declared: string;
            listed: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-member-only-listed": {
        severity: "warning";
        message: ({ name, members }: {
            name: string;
            members: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-only-described": {
        severity: "warning";
        message: ({ name, list }: {
            name: string;
            list: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "inherited-property-not-found": {
        severity: "warning";
        message: ({ name, baseType, outcome }: {
            name: string;
            baseType: string;
            outcome: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "link-target": {
        severity: "warning";
        message: ({ text, target }: {
            text: string;
            target: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "listed-type-not-derived": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "namespace-from-file": {
        severity: "warning";
        message: ({ namespace }: {
            namespace: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "open-disagreement": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "open-only-in-prose": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "redeclared-conflict": {
        severity: "warning";
        message: ({ name, own, inherited, owner }: RedeclaredValues) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "redeclared-wider": {
        severity: "warning";
        message: ({ name, own, inherited, owner }: RedeclaredValues) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-base-type": {
        severity: "warning";
        message: ({ name, baseType, hint }: {
            name: string;
            baseType: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-type": {
        severity: "warning";
        message: ({ name, hint }: {
            name: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
export interface RedeclaredValues {
    readonly name: string;
    readonly own: string;
    readonly inherited: string;
    readonly owner: string;
}
