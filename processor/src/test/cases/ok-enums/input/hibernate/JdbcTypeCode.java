package org.hibernate.annotations;

/** As Hibernate has it, whose jar is not on this class path. */
public @interface JdbcTypeCode {
    int value();
}
