package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Marks calls that may be broken over several lines. Where they begin on the page, and how long their names are, is
 * known only once JavaPoet has chosen the imports: {@link Typesetting} then decides. The marks are control characters,
 * which JavaPoet escapes in string literals.
 */
final class Layout {
    static final String CALL = "\u0001";
    static final String HEAD = "\u0002";
    static final String CHAIN = "\u0003";
    static final String VALUE = "\u0006";
    static final String NEXT = "\u0004";
    static final String END = "\u0005";

    private Layout() {}

    /** A call: on one line, or its arguments on the next, or one to a line. */
    static CodeBlock call(CodeBlock callee, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L$L$L)", callee, CALL, CodeBlock.join(arguments, NEXT), END);
    }

    /**
     * A call that is the value of a field: on the line of the field, on the next, or with its arguments on lines of
     * their own.
     */
    static CodeBlock value(CodeBlock callee, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L$L$L)", callee, VALUE, CodeBlock.join(arguments, NEXT), END);
    }

    /** A call that begins a {@link #brokenChain}: its arguments stand deeper than the calls that follow. */
    static CodeBlock head(CodeBlock callee, List<CodeBlock> arguments) {
        return CodeBlock.of("$L($L$L$L)", callee, HEAD, CodeBlock.join(arguments, NEXT), END);
    }

    /** A chain of calls, each with its dot: on one line, or one to a line. */
    static CodeBlock chain(CodeBlock head, List<CodeBlock> calls) {
        return CodeBlock.of("$L$L$L$L", head, CHAIN, CodeBlock.join(calls, NEXT), END);
    }

    /** A chain of calls, one to a line. */
    static CodeBlock brokenChain(CodeBlock head, List<CodeBlock> calls) {
        return CodeBlock.of("$L$>$>\n$L$<$<", head, CodeBlock.join(calls, "\n"));
    }
}
