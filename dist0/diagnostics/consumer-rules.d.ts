/** What `generate` finds in the project that its output goes to. */
export declare const consumerRules: {
    "consumer-config": {
        severity: "warning";
        message: ({ flag, consequence, setting }: Record<"flag" | "consequence" | "setting", string>) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
