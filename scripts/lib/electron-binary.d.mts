export function installedElectron(): string | undefined;
export function hasScreen(): boolean;
export function runnableElectron(): string | undefined;
