package dev.freehold.processor.golden;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that run the processor. */
enum CompilerKind {
    /** The JDK's; what it says counts, to the last warning. */
    JAVAC("--release 17 -Xlint:all,-processing -Werror -Xmaxerrs 10000 -Xmaxwarns 10000 -encoding UTF-8") {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    /** Eclipse's; its own warnings are left on, for without them it hides the processor's, too, and are ignored. */
    ECJ("-source 17 -target 17 -encoding UTF-8") {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    private final List<String> options;

    CompilerKind(String options) {
        this.options = List.of(options.split(" "));
    }

    abstract JavaCompiler compiler();

    List<String> options() {
        return options;
    }
}
