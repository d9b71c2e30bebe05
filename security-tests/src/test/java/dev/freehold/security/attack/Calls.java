package dev.freehold.security.attack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls generated methods, and lets through what they throw. */
final class Calls {
    private Calls() {}

    static Object invoke(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
