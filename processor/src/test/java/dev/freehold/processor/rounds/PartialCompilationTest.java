package dev.freehold.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An entity that a compilation does not get as source is not forgotten: all files are as if everything had been
 * compiled anew.
 */
final class PartialCompilationTest {
    private static final String PACKAGE = "com/acme/package-info.java";
    private static final String PROJECT = "com/acme/Project.java";
    private static final String TASK = "com/acme/deep/Task.java";

    private static final Map<String, String> FIRST = Map.of(PACKAGE, """
            /** Work. */
            @Freehold(auth = BetterAuth.class)
            package com.acme;

            import dev.freehold.Freehold;
            import dev.freehold.auth.BetterAuth;
            """, PROJECT, """
            package com.acme;

            import dev.freehold.InOrganization;
            import jakarta.persistence.Id;

            /** What is to be done. */
            @InOrganization
            public record Project(@Id String id, String name) {}
            """, TASK, """
            package com.acme.deep;

            import com.acme.Project;
            import dev.freehold.Default;
            import dev.freehold.InOrganization;
            import dev.freehold.OnDelete;
            import dev.freehold.OwnedBy;
            import dev.freehold.References;
            import dev.freehold.auth.BetterAuth.User;
            import jakarta.persistence.Column;
            import jakarta.persistence.GeneratedValue;
            import jakarta.persistence.Id;
            import org.jspecify.annotations.Nullable;

            /**
             * One step; it's "quoted".
             *
             * @param status how far it is
             */
            @InOrganization
            @OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "author")
            public final class Task {
                @Id
                @GeneratedValue
                private final long id;

                @References(value = Project.class, onDelete = OnDelete.CASCADE)
                private final String projectId;

                /** How far it is. */
                @Default("TO_DO")
                private final Status status;

                private final @Nullable String note;

                @Default("")
                private final String empty;

                @Column(unique = true, length = 20)
                private final String title;

                @References(User.class)
                private final @Nullable String assigneeId;

                private final byte @Nullable [] picture;

                Task(
                        long id,
                        String title,
                        String projectId,
                        Status status,
                        @Nullable String note,
                        String empty,
                        @Nullable String assigneeId,
                        byte @Nullable [] picture) {
                    this.id = id;
                    this.title = title;
                    this.projectId = projectId;
                    this.status = status;
                    this.note = note;
                    this.empty = empty;
                    this.assigneeId = assigneeId;
                    this.picture = picture;
                }

                public long getId() {
                    return id;
                }

                /** How far one is. */
                public enum Status {
                    TO_DO,
                    DONE
                }
            }
            """);

    private static final Map<String, String> CHANGED = Map.of(PROJECT, """
            package com.acme;

            import dev.freehold.InOrganization;
            import jakarta.persistence.Id;
            import org.jspecify.annotations.Nullable;

            /** What is to be done, and why. */
            @InOrganization
            public record Project(@Id String id, String name, @Nullable String reason) {}
            """);

    @TempDir
    private Path folder;

    @Test
    void keepsWhatItDoesNotSee() {
        Workspace workspace =
                new Workspace(folder.resolve("parts")).compile(FIRST).compile(CHANGED);

        assertThat(workspace.written()).isEqualTo(wholly(after(FIRST, CHANGED)));
        assertThat(text(workspace, "com/acme/AppSchema.java")).contains("TaskTable.TASK_ENTITY", "PROJECT_ENTITY");
        assertThat(text(workspace, "com/acme/AuthTables.java")).contains("tasksByAssignee()", "Many<S, Task> tasks()");
        assertThat(text(workspace, "com/acme/ProjectTable.java")).contains("tasks()", "reason");
        assertThat(text(workspace, "META-INF/freehold/com.acme/schema.sql"))
                .contains(
                        "\"reason\" text,",
                        "\"note\" text,",
                        "\"picture\" bytea,",
                        "\"assignee_id\" text,",
                        "\"empty\" text default '' not null",
                        "\"status\" text default 'TO_DO' not null",
                        "check (\"status\" in ('TO_DO', 'DONE'))",
                        "unique (\"organization_id\", \"title\")",
                        "\"author_id\" text,",
                        "is 'One step; it''s \"quoted\".';",
                        "is 'How far it is.';");
    }

    @Test
    void keepsWhatItDidNotSeeTwice() {
        Workspace workspace = new Workspace(folder.resolve("parts"))
                .compile(FIRST)
                .compile(CHANGED)
                .compile(Map.of(TASK, text(FIRST, TASK)))
                .compile(CHANGED);

        assertThat(workspace.written()).isEqualTo(wholly(after(FIRST, CHANGED)));
    }

    @Test
    void addsToWhatItDoesNotSee() {
        Map<String, String> withoutTask = new LinkedHashMap<>(FIRST);
        withoutTask.remove(TASK);
        Workspace workspace =
                new Workspace(folder.resolve("parts")).compile(withoutTask).compile(Map.of(TASK, text(FIRST, TASK)));

        assertThat(workspace.written()).isEqualTo(wholly(FIRST));
    }

    @Test
    void dropsWhatIsGone() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("parts")).compile(FIRST);
        Files.delete(workspace.classes().resolve("com/acme/deep/Task.class"));
        workspace.compile(CHANGED);

        Map<String, String> left = after(FIRST, CHANGED);
        left.remove(TASK);
        SortedMap<String, String> written = workspace.written();
        written.remove("com/acme/deep/TaskTable.java"); // what nobody wrote again, build tools delete
        assertThat(written).isEqualTo(wholly(left));
        assertThat(text(workspace, "META-INF/freehold/com.acme/schema.sql")).doesNotContain("task");
    }

    private static final String OFFER = "com/acme/Offer.java";

    private static final Map<String, String> VALUES = Map.of(
            "com/acme/Money.java",
            """
            package com.acme;

            public record Money(long cents) {}
            """,
            "com/acme/MoneyConverter.java",
            """
            package com.acme;

            import jakarta.persistence.AttributeConverter;
            import jakarta.persistence.Converter;

            @Converter(autoApply = true)
            public class MoneyConverter implements AttributeConverter<Money, Long> {
                @Override
                public Long convertToDatabaseColumn(Money money) {
                    return money.cents();
                }

                @Override
                public Money convertToEntityAttribute(Long cents) {
                    return new Money(cents);
                }
            }
            """,
            "com/acme/OfferId.java",
            """
            package com.acme;

            import java.util.UUID;

            public record OfferId(UUID value) {}
            """,
            "com/acme/Mood.java",
            """
            package com.acme;

            import dev.freehold.NativeEnum;

            @NativeEnum(name = "moods")
            public enum Mood {
                CALM,
                URGENT
            }
            """,
            OFFER,
            """
            package com.acme;

            import dev.freehold.GeneratedColumn;
            import dev.freehold.InOrganization;
            import jakarta.persistence.CheckConstraint;
            import jakarta.persistence.Column;
            import jakarta.persistence.Enumerated;
            import jakarta.persistence.GeneratedValue;
            import jakarta.persistence.Id;
            import jakarta.persistence.Index;
            import jakarta.persistence.Table;
            import jakarta.persistence.Version;
            import java.time.Instant;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @InOrganization
            @Table(
                    check = @CheckConstraint(name = "sane", constraint = "pieces < 100"),
                    indexes = {@Index(columnList = "pieces desc"), @Index(columnList = "price", unique = true)})
            public record Offer(
                    @Id @GeneratedValue OfferId id,
                    Money price,
                    @Nullable Money priceOrNull,
                    List<OfferId> others,
                    int[] counts,
                    Mood mood,
                    List<Mood> moods,
                    @Enumerated Mood2 position,
                    @Version long version,
                    @Column(check = @CheckConstraint(constraint = "pieces > 0")) int pieces,
                    @GeneratedColumn("pieces * 2") int twice,
                    @Column(comment = "left out", insertable = false) @Nullable String later,
                    @Column(secondPrecision = 3, updatable = false) Instant time) {
                public enum Mood2 {
                    GOOD,
                    BAD
                }
            }
            """);

    private static final Map<String, String> SHAPES = Map.of(
            "com/acme/Ours.java",
            """
            package com.acme;

            import dev.freehold.*;
            import jakarta.persistence.*;

            @MappedSuperclass
            @InOrganization
            abstract class Ours<I> {
                @Id @GeneratedValue I id;
            }
            """,
            "com/acme/Parcel.java",
            """
            package com.acme;

            import jakarta.persistence.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            class Parcel extends Ours<String> {
                Address to;
                @Embedded @AttributeOverride(name = "city", column = @Column(name = "from_city")) @Nullable Address from;
                @ManyToMany Set<Label> labels;
                @OneToMany(mappedBy = "parcel") List<Stop> stops;
            }
            """,
            "com/acme/Address.java",
            """
            package com.acme;

            @jakarta.persistence.Embeddable
            public record Address(String city) {}
            """,
            "com/acme/Label.java",
            """
            package com.acme;

            import dev.freehold.*;
            import jakarta.persistence.*;
            import java.util.List;

            @InOrganization
            public record Label(@Id @GeneratedValue String id, @ManyToMany(mappedBy = "labels") List<Parcel> parcels) {}
            """,
            "com/acme/Stop.java",
            """
            package com.acme;

            import dev.freehold.*;
            import jakarta.persistence.*;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;

            @InOrganization
            public record Stop(@EmbeddedId Key key, @ManyToOne @MapsId("parcelId") @Nullable Parcel parcel, Optional<String> note) {
                @Embeddable
                public record Key(String parcelId, int number) {}
            }
            """);

    @Test
    void keepsShapes() {
        Map<String, String> first = new LinkedHashMap<>(FIRST);
        first.putAll(SHAPES);
        Workspace workspace =
                new Workspace(folder.resolve("parts")).compile(first).compile(CHANGED);

        assertThat(workspace.written()).isEqualTo(wholly(after(first, CHANGED)));
        assertThat(text(workspace, "com/acme/ParcelTable.java")).contains("FROM_PART.read(row)", "across(");
    }

    @Test
    void keepsTypesAndConverters() {
        Map<String, String> first = new LinkedHashMap<>(FIRST);
        first.putAll(VALUES);
        Workspace workspace =
                new Workspace(folder.resolve("parts")).compile(first).compile(CHANGED);

        assertThat(workspace.written()).isEqualTo(wholly(after(first, CHANGED)));
        assertThat(text(workspace, "com/acme/OfferTable.java")).contains("MONEY_CONVERTER::convertToDatabaseColumn");
    }

    @Test
    void findsConvertersThatItDoesNotSee() {
        Map<String, String> first = new LinkedHashMap<>(FIRST);
        first.putAll(VALUES);
        first.remove(OFFER);
        Workspace workspace =
                new Workspace(folder.resolve("parts")).compile(first).compile(Map.of(OFFER, text(VALUES, OFFER)));

        Map<String, String> whole = new LinkedHashMap<>(FIRST);
        whole.putAll(VALUES);
        assertThat(workspace.written()).isEqualTo(wholly(whole));
    }

    @Test
    void keepsThatAReferenceHasNoForeignKey() {
        Map<String, String> sources = Map.of(PACKAGE, """
                @Freehold(auth = NeonAuth.Legacy.class)
                package com.acme;

                import dev.freehold.Freehold;
                import dev.freehold.auth.NeonAuth;
                """, PROJECT, """
                package com.acme;

                import dev.freehold.OwnedBy;
                import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
                import jakarta.persistence.Id;

                @OwnedBy(UsersSync.class)
                public record Project(@Id String id) {}
                """, TASK, """
                package com.acme.deep;

                import dev.freehold.OwnedBy;
                import dev.freehold.References;
                import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
                import jakarta.persistence.Id;

                @OwnedBy(value = UsersSync.class, foreignKey = false)
                public record Task(
                        @Id String id, @References(value = UsersSync.class, foreignKey = false) String writerId) {}
                """);
        Workspace workspace = new Workspace(folder.resolve("parts"))
                .compile(sources)
                .compile(Map.of(PROJECT, text(sources, PROJECT)));

        assertThat(workspace.written()).isEqualTo(wholly(sources));
        assertThat(text(workspace, "META-INF/freehold/com.acme/audit.sql")).contains("Task.owner", "Task.writer");
        assertThat(text(workspace, "META-INF/freehold/com.acme/schema.sql"))
                .containsOnlyOnce("foreign key")
                .contains("task_owner_id_idx", "task_writer_id_idx");
    }

    private SortedMap<String, String> wholly(Map<String, String> sources) {
        return new Workspace(folder.resolve("whole")).compile(sources).written();
    }

    private static Map<String, String> after(Map<String, String> first, Map<String, String> changed) {
        Map<String, String> sources = new LinkedHashMap<>(first);
        sources.putAll(changed);
        return sources;
    }

    private static String text(Workspace workspace, String path) {
        return text(workspace.written(), path);
    }

    private static String text(Map<String, String> texts, String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new AssertionError(path + " is not among " + texts.keySet());
        }
        return text;
    }
}
