package dev.freehold.security.attack;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.Unscoped;
import dev.freehold.Who;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes down what the annotations say, beside the processor that is under attack. */
final class PromiseReader extends AbstractProcessor {
    static final String FILE = "promises.properties";

    private final Properties written = new Properties();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root.getKind() == ElementKind.RECORD) {
                String type = root.getSimpleName().toString();
                read(type, root, "");
                for (Element field : root.getEnclosedElements()) {
                    if (field.getKind() == ElementKind.FIELD) {
                        read(type, field, field.getSimpleName().toString());
                    }
                }
            }
        }
        if (round.processingOver()) {
            write();
        }
        return false;
    }

    /** Reads the annotations of a type, whose columns are hidden and called as they say, or of a property. */
    private void read(String type, Element element, String property) {
        InOrganization organization = element.getAnnotation(InOrganization.class);
        if (organization != null) {
            if (organization.through().isEmpty()) {
                put(type, "organization", named(property, organization.name(), "organization"));
            } else {
                put(type, "through", organization.through());
            }
            list(type, "readers", List.of(organization.read()));
            list(type, "writers", List.of(organization.write()));
        }
        InTeam team = element.getAnnotation(InTeam.class);
        if (team != null) {
            put(type, "team", named(property, team.name(), "team"));
        }
        OwnedBy owner = element.getAnnotation(OwnedBy.class);
        if (owner != null) {
            put(type, "owner", named(property, owner.name(), "owner"));
            if (owner.reads() == Who.OWNER) {
                put(type, "ownerReads", "true");
            }
            if (owner.writes() == Who.OWNER) {
                put(type, "ownerWrites", "true");
            }
        }
        References references = element.getAnnotation(References.class);
        if (references != null && !references.tenantKey()) {
            put(type, "untied", written.getProperty(type + ".untied", property) + "," + property);
        }
        if (element.getAnnotation(Unscoped.class) != null) {
            put(type, "unscoped", "true");
        }
    }

    private static String named(String property, String name, String usual) {
        return property.isEmpty() ? (name.isEmpty() ? usual : name) + "Id" : property;
    }

    private void list(String type, String what, List<String> words) {
        if (!words.isEmpty()) {
            put(type, what, String.join(",", words));
        }
    }

    private void put(String type, String what, String text) {
        written.setProperty(type + "." + what, text);
    }

    private void write() {
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                .openWriter()) {
            written.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
