/** The column type for bytes, the one place that differs between databases (`bytea` on PostgreSQL). */
export const bytesColumn = 'blob';
