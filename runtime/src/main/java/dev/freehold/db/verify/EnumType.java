package dev.freehold.db.verify;

import java.util.List;

/**
 * An enum type of PostgreSQL.
 *
 * @param name its name
 * @param javaType the qualified name of the Java enum; empty for one that the database has
 * @param values its values, in their order
 */
record EnumType(TableName name, String javaType, List<String> values) {}
