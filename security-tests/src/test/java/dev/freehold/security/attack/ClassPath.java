package dev.freehold.security.attack;

/** The class path of the test run. */
final class ClassPath {
    private ClassPath() {}

    /** Surefire starts the JVM with one jar that names the others, and keeps the names in a property. */
    static String text() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
