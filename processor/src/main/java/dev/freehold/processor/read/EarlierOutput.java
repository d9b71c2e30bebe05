package dev.freehold.processor.read;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** What an earlier compilation of the same module left in its class output, as opposed to what libraries bring. */
final class EarlierOutput {
    private final Filer filer;

    EarlierOutput(Filer filer) {
        this.filer = filer;
    }

    /** Whether the schema of a package was written there. */
    boolean hasSchemaOf(String packageName) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, "AppSchema.class")
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false; // the one way to ask a Filer
        }
    }
}
