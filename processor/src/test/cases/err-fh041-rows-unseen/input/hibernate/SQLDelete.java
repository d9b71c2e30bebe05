package org.hibernate.annotations;

public @interface SQLDelete {
    String value() default "";
}
