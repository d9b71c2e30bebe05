package dev.freehold.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final String ROOT = "dev.freehold.maven";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void dataFlowsInOneDirection() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".catalog")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".describe", ROOT + ".write")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".describe")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".write")
                .check(classes);
    }

    @Test
    void onlyTheCatalogAndTheWayToItSpeakToADatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".describe", ROOT + ".write")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "org.postgresql..")
                .check(classes);
    }

    @Test
    void mavenStaysWithTheGoals() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".connect", ROOT + ".catalog", ROOT + ".describe", ROOT + ".write")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(classes);
    }
}
