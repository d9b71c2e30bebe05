package dev.freehold.providers;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Deployment}, one for all of them, and says aloud where there can be none. */
final class RealServer implements BeforeAllCallback, ParameterResolver {
    private static final Namespace STORE = Namespace.create(RealServer.class);

    /** Either of both; JUnit closes it after the last test. */
    private record Attempt(
            @Nullable Deployment deployment, @Nullable String refusal) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (deployment != null) {
                deployment.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        String refusal = attempt(context).refusal;
        if (refusal != null) {
            Assumptions.abort(refusal);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Deployment.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(attempt(context).deployment);
    }

    private static Attempt attempt(ExtensionContext context) {
        return context.getRoot().getStore(STORE).computeIfAbsent(Attempt.class, key -> attempt(), Attempt.class);
    }

    private static Attempt attempt() {
        try {
            return new Attempt(Deployment.start(), null);
        } catch (CannotRun e) {
            String refusal = """

                    ================================================================================
                    THE TESTS AGAINST A REAL BETTER AUTH SERVER DID NOT RUN.
                    %s
                    They need Node 20.19 or newer, and npm with a way to its registry.
                    Without them this build has proven nothing about that server.
                    ================================================================================
                    """.formatted(e.getMessage());
            System.out.println(refusal);
            return new Attempt(null, refusal);
        } catch (Exception e) {
            throw new IllegalStateException("the server could not be started", e);
        }
    }
}
