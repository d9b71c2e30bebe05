package dev.freehold.processor.read;

import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Finds the {@code @Freehold} package to which the types of a package belong. */
final class Homes {
    private final Elements elements;

    Homes(Elements elements) {
        this.elements = elements;
    }

    /** The nearest package with {@code @Freehold}: this one, or one above it. */
    Optional<String> of(String packageName) {
        for (String name = packageName; ; name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            if (freehold(name).isPresent()) {
                return Optional.of(name);
            }
            if (name.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    Optional<AnnotationView> freehold(String packageName) {
        PackageElement element = elements.getPackageElement(packageName);
        return Optional.ofNullable(element).flatMap(found -> AnnotationView.on(found, Names.FREEHOLD));
    }
}
