/** What `typedown lint` can find in example payloads. For a new rule: a row, in alphabetical order. */
export declare const exampleRules: {
    "example-envelope": {
        severity: "warning";
        message: ({ found, expected }: {
            found: string;
            expected: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-lacks-property": {
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
    "example-property-spelling": {
        severity: "warning";
        message: ({ name, documented }: {
            name: string;
            documented: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-syntax": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-unknown-member": {
        severity: "warning";
        message: ({ name, value, type, hint }: ValueOfEnum) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-unknown-property": {
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
    "example-unknown-type": {
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
    "example-value-kind": {
        severity: "warning";
        message: ({ name, shown, type }: {
            name: string;
            shown: string;
            type: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-value-type": {
        severity: "warning";
        message: ({ shown, type }: {
            shown: string;
            type: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
export interface ValueOfEnum {
    readonly name: string;
    readonly value: string;
    readonly type: string;
    readonly hint: string;
}
