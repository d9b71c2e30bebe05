// Generated from com.acme.trips.Trip. Do not edit; change the annotations on Trip.
package com.acme.trips;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."trip"}: rows of {@link Trip}, each in one organization.
 *
 * <p>A journey.
 *
 * @param <S> the row type from which a query starts; {@link Trip} itself for {@link #TRIP}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TripTable<S> extends Table<S, Trip> implements Writable<Trip> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> DESTINATION_COLUMN = Column.required("destination", SqlType.TEXT);

    private static final Column<UUID> GUIDE_ID_COLUMN = Column.optional("guide_id", SqlType.UUID);

    private static final Column<String> OWNER_ID_COLUMN = Column.optional("owner_id", SqlType.UUID_TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.UUID_TEXT);

    private static final Reference GUIDE_REFERENCE = Reference.optional("guide").on(GUIDE_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Trip> TRIP_ENTITY = Entity.of(Trip.class, "public", "trip")
            .id(ID_COLUMN, Trip::id)
            .row(TripTable::read, ID_COLUMN, DESTINATION_COLUMN, GUIDE_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).attributedTo(OWNER_ID_COLUMN))
            .foreignKey("trip_guide_id_fkey", GUIDE_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    /** The rows of {@link Trip} that the actor may see: where queries start. */
    public static final TripTable<Trip> TRIP = new TripTable<>(Path.root(TRIP_ENTITY));

    /** The column {@code "public"."trip"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."trip"."destination"}. */
    public final TextExpr<S> destination = text(DESTINATION_COLUMN);

    /** The column {@code "public"."trip"."guide_id"}: who leads it. May be null. */
    public final ComparableExpr<S, UUID> guideId = comparable(GUIDE_ID_COLUMN);

    /**
     * The column {@code "public"."trip"."owner_id"}: the user who owns the row; null when the owner's account is gone.
     */
    public final ComparableExpr<S, String> ownerId = comparable(OWNER_ID_COLUMN);

    /** The column {@code "public"."trip"."organization_id"}: the organization to which the row belongs. */
    public final ComparableExpr<S, String> organizationId = comparable(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TRIP}.
     *
     * @param path the way from {@code S} to this table
     */
    public TripTable(Path<S> path) {
        super(TRIP_ENTITY, path);
    }

    /**
     * Follows {@code guide_id} to the guide of the trip.
     *
     * @return the user, joined; all of its columns are null for every trip without guide
     */
    public AuthTables.UserTable<S> guide() {
        return toOne(GUIDE_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the trip.
     *
     * @return the user, joined; all of its columns are null for every trip without owner
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the trip.
     *
     * @return the organization, joined
     */
    public AuthTables.OrganizationTable<S> organization() {
        return toOne(
                ORGANIZATION_REFERENCE,
                AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                AuthTables.OrganizationTable::new);
    }

    /**
     * The trip with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Trip> key(UUID id) {
        return Key.of(Assignments.of(TRIP_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new trip. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param destination the value of {@code destination}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TripInsert insert(String destination) {
        return new TripInsert(Assignments.of(TRIP_ENTITY).with(DESTINATION_COLUMN, destination));
    }

    /**
     * Changes to rows of {@link Trip}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TripPatch patch() {
        return new TripPatch(Assignments.of(TRIP_ENTITY));
    }

    private static Trip read(Row row) {
        return new Trip(row.required(ID_COLUMN), row.required(DESTINATION_COLUMN), row.optional(GUIDE_ID_COLUMN));
    }

    /** One trip to be inserted. Immutable: each method returns a new one. */
    public static final class TripInsert implements Insert<Trip> {
        private final Assignments<Trip> assignments;

        private TripInsert(Assignments<Trip> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public TripInsert id(UUID id) {
            return new TripInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code guide_id}.
         *
         * @param guideId the value of {@code guide_id}, or null
         * @return the insert with that value
         */
        public TripInsert guideId(@Nullable UUID guideId) {
            return new TripInsert(assignments.with(GUIDE_ID_COLUMN, guideId));
        }

        @Override
        public Assignments<Trip> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Trip}. Immutable: each method returns a new one. */
    public static final class TripPatch implements Patch<Trip> {
        private final Assignments<Trip> assignments;

        private TripPatch(Assignments<Trip> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code destination}.
         *
         * @param destination the value of {@code destination}
         * @return the patch with that change
         */
        public TripPatch destination(String destination) {
            return new TripPatch(assignments.with(DESTINATION_COLUMN, destination));
        }

        /**
         * Sets {@code guide_id}.
         *
         * @param guideId the value of {@code guide_id}, or null
         * @return the patch with that change
         */
        public TripPatch guideId(@Nullable UUID guideId) {
            return new TripPatch(assignments.with(GUIDE_ID_COLUMN, guideId));
        }

        @Override
        public Assignments<Trip> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Trip} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.trips\",\"simpleNames\":[\"Trip\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"",
            "simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"SET_NULL\"},{\"kind\":\"ORGANIZATION",
            "\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"UUID\",\"",
            "name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"destination\"",
            ",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"guideId\",\"type\":",
            "{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"nullable\":true,\"references\":{\"value\":{",
            "\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"",
            "simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}},\"co",
            "mment\":\"who leads it\"}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn",
            "\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"destination\"}},{\"OfColumn\":{\"prope",
            "rty\":\"guideId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]",
            "},\"comment\":\"A journey.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
