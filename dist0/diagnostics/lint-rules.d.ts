/** What `typedown lint` can find. */
export declare const lintRules: {
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
        message: ({ name, value, type, hint }: import("./example-rules.js").ValueOfEnum) => string;
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
    "contradicting-notes": {
        severity: "warning";
        message: ({ name, first, second }: {
            name: string;
            first: string;
            second: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "empty-sample": {
        severity: "info";
        message: ({ name, count }: {
            name: string;
            count: number;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "file-name": {
        severity: "info";
        message: ({ file, declared }: {
            file: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "incomplete-value-list": {
        severity: "info";
        message: ({ name, type, members }: {
            name: string;
            type: string;
            members: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "key-property-not-found": {
        severity: "warning";
        message: ({ name, type, hint }: {
            name: string;
            type: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "namespace-disagreement": {
        severity: "warning";
        message: ({ stated, declared }: {
            stated: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "optional-property-not-found": {
        severity: "warning";
        message: ({ name, type, hint }: {
            name: string;
            type: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "required-but-optional": {
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
    "required-but-read-only": {
        severity: "info";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-lacks-property": {
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
    "sample-property-spelling": {
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
    "sample-type": {
        severity: "warning";
        message: ({ shown, declared }: {
            shown: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-unknown-property": {
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
    "sample-value-kind": {
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
    "sample-value-type": {
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
    "subtype-unlike-member": {
        severity: "info";
        message: ({ subtype, type, member }: {
            subtype: string;
            type: string;
            member: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "title-type": {
        severity: "warning";
        message: ({ title, declared }: {
            title: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unused-enum": {
        severity: "info";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
