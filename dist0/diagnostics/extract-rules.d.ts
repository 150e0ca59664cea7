/** What the stage `extract` can find. For a new rule: a row, in alphabetical order. */
export declare const extractRules: {
    "ambiguous-table": {
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
    "annotation-repaired": {
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
    "annotation-syntax": {
        severity: "error";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "annotation-value": {
        severity: "warning";
        message: ({ field, expected }: {
            field: string;
            expected: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "description-cut": {
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
    "duplicate-member": {
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
    "empty-type-cell": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-annotated": {
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
    "enum-translated": {
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
    "front-matter-syntax": {
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
    "missing-annotation": {
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
    "missing-member-name": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-property-name": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-sample": {
        severity: "info";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-type-column": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-type-name": {
        severity: "error";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-annotation-syntax": {
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
    "page-too-deep": {
        severity: "error";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-too-large": {
        severity: "error";
        message: ({ what, size, limit }: {
            what: string;
            size: number;
            limit: number;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "properties-only-in-sample": {
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
    "property-name-text": {
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
    "property-name-translated": {
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
    "property-path": {
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
    "rows-elsewhere": {
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
    "sample-language": {
        severity: "warning";
        message: ({ language }: {
            language: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-syntax": {
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
    "short-delimiter-row": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-name-from-title": {
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
    "unclosed-comment": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-type-cell": {
        severity: "warning";
        message: ({ cell }: {
            cell: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
