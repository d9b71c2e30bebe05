import { boolean, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

// The Better Auth tables the application refers to, in the layout of its built-in
// adapter (singular table names, camelCase columns). Better Auth's own migrator
// creates them; this file is imported, but not listed as a schema for drizzle-kit.
export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique('user_email_key'),
  emailVerified: boolean('emailVerified').notNull(),
  image: text('image'),
  createdAt: timestamp('createdAt', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updatedAt', { withTimezone: true }).notNull().defaultNow(),
});

export const organization = pgTable('organization', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique('organization_slug_key'),
  logo: text('logo'),
  createdAt: timestamp('createdAt', { withTimezone: true }).notNull(),
  metadata: text('metadata'),
});
