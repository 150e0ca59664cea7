/** What the stage `plan` can find. For a new rule: a row, in alphabetical order. */
export declare const planRules: {
    "empty-enum": {
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
    "name-taken": {
        severity: "warning";
        message: ({ wanted, name }: {
            wanted: string;
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "no-concrete-type": {
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
    "union-too-large": {
        severity: "warning";
        message: ({ name, size, limit }: {
            name: string;
            size: number;
            limit: number;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-selection": {
        severity: "error";
        message: ({ pattern, meant }: {
            pattern: string;
            meant: string | undefined;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
