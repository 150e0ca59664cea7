/** Returns its argument; in a config file, for the types. */
export function defineConfig(config) {
    return config;
}
