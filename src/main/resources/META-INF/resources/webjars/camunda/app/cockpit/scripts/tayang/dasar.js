// Shared with the other web applications.

export * from '../../../../lib/tayang/dasar.js';
