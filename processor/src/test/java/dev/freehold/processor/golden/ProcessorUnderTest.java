package dev.freehold.processor.golden;

import dev.freehold.processor.FreeholdProcessor;
import java.util.List;
import javax.annotation.processing.Processor;

/**
 * The one place that says which processor the cases are run with: a new instance of the class on the class path or,
 * when Failsafe names the built jar, whatever a compiler finds in that jar.
 */
final class ProcessorUnderTest {
    /** The system property with the path of the shaded jar. */
    static final String JAR = "freehold.processor.jar";

    private ProcessorUnderTest() {}

    /** The instances to hand to the compiler; none when it is to look into the jar. */
    static List<Processor> instances() {
        return System.getProperty(JAR) == null ? List.of(new FreeholdProcessor()) : List.of();
    }

    /** The compiler's options that name the jar; none when it gets an instance. */
    static List<String> options() {
        String jar = System.getProperty(JAR);
        return jar == null ? List.of() : List.of("-processorpath", jar);
    }
}
