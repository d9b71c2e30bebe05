package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;

/** The names of the types that generated code uses. The runtime itself is not on the processor's path. */
final class RuntimeTypes {
    static final ClassName ASSIGNMENTS = db("Assignments");
    static final ClassName BOOLEAN_EXPR = db("BooleanExpr");
    static final ClassName COMPARABLE_EXPR = db("ComparableExpr");
    static final ClassName EXPR = db("Expr");
    static final ClassName INSERT = db("Insert");
    static final ClassName KEY = db("Key");
    static final ClassName LIST_EXPR = db("ListExpr");
    static final ClassName MANY = db("Many");
    static final ClassName PATCH = db("Patch");
    static final ClassName PATH = db("Path");
    static final ClassName SELECTION = db("Selection");
    static final ClassName TABLE = db("Table");
    static final ClassName TEXT_EXPR = db("TextExpr");
    static final ClassName WRITABLE = db("Writable");

    static final ClassName AUTH_NAMES = schema("AuthNames");
    static final ClassName COLUMN = schema("Column");
    static final ClassName DESCRIBED = schema("Described");
    static final ClassName EMBEDDED = schema("Embedded");
    static final ClassName ENTITY = schema("Entity");
    static final ClassName LIMIT = schema("Limit");
    static final ClassName MEMBERSHIP = schema("Membership");
    static final ClassName REFERENCE = schema("Reference");
    static final ClassName ROW = schema("Row");
    static final ClassName SCHEMA = schema("Schema");
    static final ClassName SCOPING = schema("Scoping");
    static final ClassName SQL_TYPE = schema("SqlType");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}

    private static ClassName db(String simpleName) {
        return ClassName.get("dev.freehold.db", simpleName);
    }

    private static ClassName schema(String simpleName) {
        return ClassName.get("dev.freehold.db.schema", simpleName);
    }
}
