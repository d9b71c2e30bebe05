package dev.freehold.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The walls of docs/design.md. What does not fit changes its design, not these rules. */
final class ArchitectureTest {
    private static final String ROOT = "dev.freehold.processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** For each stage the stages that it may know. */
    private static final Map<String, List<String>> KNOWS = Map.of(
            "problem", List.of(),
            "model", List.of("problem"),
            "declared", List.of("model", "problem"),
            "read", List.of("declared", "model", "problem"),
            "link", List.of("declared", "model", "problem"),
            "check", List.of("model", "problem"),
            "ddl", List.of("model"),
            "emit", List.of("model"),
            "write", List.of("emit", "model", "problem", "read"));

    @Test
    void theProcessorIsThere() {
        assertThat(CLASSES.contain(ROOT + ".FreeholdProcessor")).isTrue();
        KNOWS.keySet()
                .forEach(stage -> assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                        .as("classes of the stage %s", stage)
                        .contains(ROOT + "." + stage));
    }

    @Test
    void everyStageKnowsOnlyWhatComesBeforeIt() {
        KNOWS.forEach((stage, known) -> {
            String[] strangers = KNOWS.keySet().stream()
                    .filter(other -> !other.equals(stage) && !known.contains(other))
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + stage + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(strangers)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName(ROOT + ".FreeholdProcessor")
                    .because("data flows in one direction")
                    .check(CLASSES);
        });
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void compilerTypesStayInReadWriteAndTheProcessor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".read..", ROOT + ".write..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
                                // JavaPoet's methods take these constants
                                .and(not(equivalentTo(Modifier.class))))
                .check(CLASSES);
    }

    @Test
    void javaPoetStaysInEmit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void jsonStaysWhereTextsAreMade() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ddl..", ROOT + ".read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .check(CLASSES);
    }

    @Test
    void theProcessorOpensNoDatabaseAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.net..", "org.postgresql..", "dev.freehold.db..")
                .check(CLASSES);
    }

    @Test
    void nothingIsInheritedForReuseAndNoStateIsStatic() {
        noClasses()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.ABSTRACT)
                .check(CLASSES);
        classes().should(new HaveNoMutableStatics()).check(CLASSES);
    }
}
