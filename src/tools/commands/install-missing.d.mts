export function missingOf(folder: string, dependencies?: Readonly<Record<string, string>>): string[];
export function installMissing(folder: string, options?: { readonly dev?: boolean }): boolean;
