export const packageManagers = ["npm", "pnpm", "yarn", "yarn-classic", "bun"];
