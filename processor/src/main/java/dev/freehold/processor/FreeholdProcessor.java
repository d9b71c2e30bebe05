package dev.freehold.processor;

import com.google.auto.service.AutoService;
import dev.freehold.processor.check.Checks;
import dev.freehold.processor.ddl.AuditSql;
import dev.freehold.processor.ddl.AuthTablesSql;
import dev.freehold.processor.ddl.RolesSql;
import dev.freehold.processor.ddl.SchemaJson;
import dev.freehold.processor.ddl.SchemaSql;
import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.emit.SourceFile;
import dev.freehold.processor.emit.Sources;
import dev.freehold.processor.link.Linker;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.read.Annotated;
import dev.freehold.processor.read.Descriptor;
import dev.freehold.processor.read.SchemaReader;
import dev.freehold.processor.write.Messages;
import dev.freehold.processor.write.Output;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns annotated domain classes into tables, relation accessors and DDL. Options: {@code -Afreehold.debug=true} shows
 * the stack trace of an internal failure.
 *
 * <p>It is aggregating: all entities are read, linked, checked and written in one round, because a table shows the ways
 * back to it from all others. If a name is unresolved, another processor may be about to generate it: then it waits as
 * long as rounds bring something new.
 */
@AutoService(Processor.class)
public final class FreeholdProcessor extends AbstractProcessor {
    private static final String DEBUG = "freehold.debug";

    private final Annotated annotated = new Annotated();
    private final Set<String> written = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();
    private boolean done;

    /** The compiler makes it. */
    public FreeholdProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Annotated.supported();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * All that begin with {@code freehold.}: a misspelt one gets our error alone, not the compiler's warning besides.
     */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> supported = new TreeSet<>(Options.KNOWN);
        ProcessingEnvironment environment = processingEnv;
        if (environment != null) {
            environment.getOptions().keySet().stream().filter(Options::isOurs).forEach(supported::add);
        }
        return supported;
    }

    /**
     * Claims the annotations: they are nobody else's, and javac would warn about annotations that no processor claims.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Problems problems = new Problems();
        try {
            process(round, problems);
        } catch (IOException | RuntimeException e) {
            if (problems.isEmpty()) { // otherwise it may follow from what is reported
                problems.report(
                        ProblemCode.FH002,
                        Origin.UNKNOWN,
                        "Freehold failed: " + e + "." + (isDebug() ? "\n" + stackTrace(e) : ""),
                        "Please report it with the output of -A" + DEBUG + "=true.");
            }
            done = true;
        }
        new Messages(processingEnv.getMessager()).print(problems);
        return true;
    }

    private void process(RoundEnvironment round, Problems problems) throws IOException {
        round.getRootElements().forEach(element -> sources.add(element.toString()));
        SortedSet<String> added = annotated.add(round, processingEnv.getElementUtils());
        annotated.reportUnscoped(round, processingEnv.getElementUtils(), problems);
        if (done) {
            reportLate(added, problems);
            return;
        }
        if (annotated.isEmpty()) {
            return;
        }
        Problems found = new Problems();
        SchemaReader.Result read = new SchemaReader(
                        processingEnv.getElementUtils(),
                        processingEnv.getTypeUtils(),
                        processingEnv.getFiler(),
                        annotated.converters(),
                        annotated.unscoped(),
                        found)
                .read(annotated.types(), annotated.packages());
        Map<TypeRef, String> homes = homes(read.schemas());
        if (!read.isComplete() && !round.processingOver() && bringsSomethingNew(round)) {
            // the schema's class needs names only; writing it makes the compiler hold one more round, whoever else
            // generates
            for (DeclaredSchema schema : read.schemas()) {
                write(schema, Linker.link(schema, homes, new Problems()), true, problems);
            }
            return;
        }
        done = true;
        Options.check(processingEnv.getOptions().keySet(), found);
        Map<DeclaredSchema, AppModel> models = new LinkedHashMap<>();
        for (DeclaredSchema schema : read.schemas()) {
            AppModel model = Linker.link(schema, homes, found);
            Checks.check(model, found);
            models.put(schema, model);
        }
        // before anything is written: a failure to write must not hide its cause
        found.all()
                .forEach(
                        problem -> problems.report(problem.code(), problem.origin(), problem.message(), problem.fix()));
        if (round.processingOver() && round.errorRaised()) {
            return; // another processor failed while this one waited; javac would warn of every file
        }
        for (Map.Entry<DeclaredSchema, AppModel> each : models.entrySet()) {
            write(each.getKey(), each.getValue(), false, problems);
        }
    }

    /** Whether a round has classes other than those that this processor wrote. */
    private boolean bringsSomethingNew(RoundEnvironment round) {
        return round.getRootElements().stream().anyMatch(element -> !written.contains(element.toString()));
    }

    private void write(DeclaredSchema schema, AppModel model, boolean schemaClassOnly, Problems problems)
            throws IOException {
        Output output = new Output(processingEnv.getFiler(), processingEnv.getElementUtils());
        boolean generatedVisible =
                processingEnv.getElementUtils().getTypeElement("javax.annotation.processing.Generated") != null;
        for (SourceFile file : Sources.of(model, descriptors(schema), schema.converters(), generatedVisible)) {
            boolean isSchemaClass = file.qualifiedName().endsWith("AppSchema");
            if ((isSchemaClass || !schemaClassOnly) && written.add(file.qualifiedName())) {
                try {
                    output.source(file, schema.packageName());
                } catch (FilerException e) {
                    if (schemaClassOnly) {
                        written.remove(file.qualifiedName()); // to be tried again, and reported, with the others
                    } else {
                        reportTaken(file.qualifiedName(), problems);
                    }
                }
            }
        }
        if (!schemaClassOnly) {
            output.resource(schema.packageName(), "schema.sql", SchemaSql.of(model));
            Optional<String> roles = RolesSql.of(model);
            if (roles.isPresent()) {
                output.resource(schema.packageName(), "roles.sql", roles.get());
            }
            output.resource(schema.packageName(), "schema.json", SchemaJson.of(model));
            if (!model.authTables().isEmpty()) {
                output.resource(schema.packageName(), "auth-tables-for-tests.sql", AuthTablesSql.of(model));
            }
            Optional<String> audit = AuditSql.of(model);
            if (audit.isPresent()) {
                output.resource(schema.packageName(), "audit.sql", audit.get());
            }
        }
    }

    private static Map<TypeRef, String> descriptors(DeclaredSchema schema) {
        Map<TypeRef, String> descriptors = new TreeMap<>();
        schema.entities().forEach(entity -> descriptors.put(entity.type(), Descriptor.write(entity)));
        return descriptors;
    }

    private static Map<TypeRef, String> homes(List<DeclaredSchema> schemas) {
        Map<TypeRef, String> homes = new TreeMap<>();
        for (DeclaredSchema schema : schemas) {
            for (DeclaredEntity entity : schema.entities()) {
                homes.put(entity.type(), schema.packageName());
            }
        }
        return homes;
    }

    /**
     * A class that the user wrote has the name; entities with such a name are reported before. In a partial compilation
     * ECJ's compiler for the command line refuses to write again what an earlier one wrote, and that stays.
     */
    private void reportTaken(String name, Problems problems) {
        if (problems.isEmpty() && sources.contains(name)) {
            problems.report(
                    ProblemCode.FH032,
                    annotated.originOf(name, processingEnv.getElementUtils()),
                    name + " has the name of a class that Freehold generates.",
                    "Rename " + name.substring(name.lastIndexOf('.') + 1) + ".");
        }
    }

    private void reportLate(SortedSet<String> added, Problems problems) {
        for (String type : added) {
            problems.report(
                    ProblemCode.FH038,
                    annotated.originOf(type, processingEnv.getElementUtils()),
                    type + " was generated after the tables of its schema were written.",
                    "Write the entity by hand, or let its generator run in an earlier compilation.");
        }
    }

    private boolean isDebug() {
        return Boolean.parseBoolean(processingEnv.getOptions().get(DEBUG));
    }

    private static String stackTrace(Exception e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
