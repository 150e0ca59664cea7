/** What `typedown check` finds, and `generate` meets, in the output folder. */
export declare const checkRules: {
    "edited-file": {
        severity: "error";
        message: ({ file, consequence }: {
            file: string;
            consequence: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "format-only": {
        severity: "warning";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-file": {
        severity: "error";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "orphaned-file": {
        severity: "error";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-in-error": {
        severity: "error";
        message: ({ page, finding, consequence, }: {
            page: string;
            finding: string;
            consequence: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "stale-file": {
        severity: "error";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "stale-map": {
        severity: "info";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
