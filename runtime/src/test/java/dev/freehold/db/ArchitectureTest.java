package dev.freehold.db;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.Entity;
import org.junit.jupiter.api.Test;

/** The walls of the runtime: from the API to SQL to descriptions, and what no signature may take. */
class ArchitectureTest {
    private static final String ROOT = "dev.freehold.db";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void dependenciesGoOneWay() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".sql")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".schema")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".sql")
                .check(CLASSES);
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Names of columns with secrets exist for checks of credentials alone: no query can come by them. */
    @Test
    void onlyChecksOfCredentialsReadTheNamesOfSecrets() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".session", ROOT + ".schema")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AuthNames.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".session")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".sql.Lookup")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".session")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("dev\\.freehold\\.db\\.sql\\.Lookup.*")
                .check(CLASSES);
    }

    /** Checks of credentials make actors, and neither run queries nor write a table's name in more than one place. */
    @Test
    void checksOfCredentialsKnowNoQueries() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".session")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT).and(not(type(Actor.class))))
                .orShould()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + ".sql").and(not(nameMatching("dev\\.freehold\\.db\\.sql\\.Lookup.*"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Entity.class)
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".session.NamedTable")
                .and()
                .resideOutsideOfPackage(ROOT + ".schema")
                .should()
                .callMethod(AuthNames.class, "schemaName")
                .orShould()
                .callMethod(AuthNames.class, "tableName")
                .orShould()
                .callMethod(AuthNames.class, "idColumn")
                .orShould()
                .callMethod(AuthNames.class, "column", String.class)
                .check(CLASSES);
    }

    /** Programs without JWTs run without jose4j, and its exceptions, which show tokens, stay where they are. */
    @Test
    void jose4jIsBehindTwoClasses() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".session.JwtVerifier")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".session.Jwks")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jose4j..")
                .check(CLASSES);
    }

    @Test
    void theRuntimeKnowsNothingOfTheProcessorAndReflectsOnNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.freehold.processor..", "javax.lang.model..", "java.lang.reflect..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CLASSES);
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void noSignatureTakesAnObjectOrARawType() {
        noCodeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + ".sql")
                .and()
                .doNotHaveName("equals")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(untypedParameter()))
                .check(CLASSES);
    }

    /**
     * Only what opens a database or says who asks takes text in {@code dev.freehold.db}: never the name of a column or
     * path.
     */
    @Test
    void noQueryTakesAStringPath() {
        noCodeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .doNotBelongToAnyOf(Database.class, Actor.class, TextExpr.class)
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(textParameter()))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCodeUnit> untypedParameter() {
        return DescribedPredicate.describe(
                "a parameter of type Object or of a raw type",
                unit -> unit.getParameterTypes().stream().anyMatch(ArchitectureTest::isUntyped));
    }

    private static boolean isUntyped(JavaType type) {
        if (type instanceof JavaParameterizedType generic) {
            return generic.getActualTypeArguments().stream()
                    .anyMatch(argument -> argument instanceof JavaClass && isUntyped(argument));
        }
        return type instanceof JavaClass plain
                && (plain.isEquivalentTo(Object.class)
                        || !plain.getBaseComponentType().getTypeParameters().isEmpty());
    }

    private static DescribedPredicate<JavaCodeUnit> textParameter() {
        return DescribedPredicate.describe(
                "a parameter of type String",
                unit -> unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getBaseComponentType().isEquivalentTo(String.class)));
    }
}
