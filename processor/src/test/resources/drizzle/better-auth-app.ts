import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { organization, user } from './better-auth-schema';

export const project = pgTable(
  'project',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    ownerId: text('owner_id').references(() => user.id, { onDelete: 'set null' }),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('project_owner_id_idx').on(table.ownerId),
    index('project_organization_id_idx').on(table.organizationId),
  ],
);

export const task = pgTable(
  'task',
  {
    id: text('id').primaryKey(),
    projectId: text('project_id')
      .notNull()
      .references(() => project.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    status: text('status').notNull().default('todo'),
    assigneeId: text('assignee_id').references(() => user.id, { onDelete: 'set null' }),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('task_project_id_idx').on(table.projectId),
    index('task_assignee_id_idx').on(table.assigneeId),
    index('task_organization_id_idx').on(table.organizationId),
  ],
);

export const userProfile = pgTable('user_profile', {
  userId: text('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  bio: text('bio'),
  preferences: jsonb('preferences'),
  avatarUrl: text('avatar_url'),
});
