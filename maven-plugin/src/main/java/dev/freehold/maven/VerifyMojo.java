package dev.freehold.maven;

import dev.freehold.db.error.SchemaMismatchException;
import dev.freehold.db.verify.Verification;
import dev.freehold.maven.connect.GoalFailure;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Fails unless a live database has what the compiled classes rely on: the tables of the auth server, those of the
 * application, and the rights of the role that asks. It names every difference with its fix, and changes nothing.
 */
@Mojo(name = "verify", threadSafe = true)
public final class VerifyMojo extends DescribedMojo {
    @Inject
    VerifyMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void report(List<Verification> verifications, String place) throws GoalFailure {
        String differences = verifications.stream()
                .filter(verification -> !verification.differences().isEmpty())
                .map(verification ->
                        new SchemaMismatchException(verification.packageName(), verification.differences()))
                .map(SchemaMismatchException::getMessage)
                .collect(Collectors.joining("\n\n"));
        if (!differences.isEmpty()) {
            throw new GoalFailure(
                    place + ": " + differences, "\nThe rights that the code needs are written by mvn freehold:grants.");
        }
        verifications.forEach(verification -> getLog().info(place + " has what " + name(verification)
                + " relies on, for the role " + verification.role() + "."));
    }

    private static String name(Verification verification) {
        return verification.packageName().isEmpty() ? "the unnamed package" : verification.packageName();
    }
}
