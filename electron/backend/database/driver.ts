import sqlite3 from 'sqlite3';

/**
 * What every connection is opened with.
 *
 * TypeORM asks the driver to trace its calls. That would write out each statement's parameters as text before it runs,
 * an import's megabytes too, and put them, personal details and all, into the stack of an error.
 */
export const driverOptions = { type: 'sqlite', driver: { ...sqlite3, verbose: () => sqlite3 } } as const;
