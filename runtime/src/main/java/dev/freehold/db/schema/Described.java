package dev.freehold.db.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On generated classes: what the processor knows of entities, for a later compilation that gets some of them as class
 * files only. Class files hide documentation and, before JDK 22, type-use annotations such as {@code @Nullable}
 * (JDK-8225377), so they cannot be read again.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Described {
    /**
     * On the class of a schema, the qualified names of its entities; within a table, its entity's declaration as JSON,
     * cut into lines.
     *
     * @return the names or lines in order
     */
    String[] value();
}
