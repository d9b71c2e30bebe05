import { bigint, boolean, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { usersSync } from 'drizzle-orm/neon';

// usersSync is only referenced, not re-exported: the table belongs to Neon Auth.
export const todos = pgTable(
  'todos',
  {
    id: bigint('id', { mode: 'bigint' }).primaryKey().generatedByDefaultAsIdentity(),
    task: text('task').notNull(),
    isComplete: boolean('is_complete').notNull().default(false),
    insertedAt: timestamp('inserted_at', { withTimezone: true }).notNull().defaultNow(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => usersSync.id, { onDelete: 'cascade' }),
  },
  (table) => [index('todos_owner_id_idx').on(table.ownerId)],
);
