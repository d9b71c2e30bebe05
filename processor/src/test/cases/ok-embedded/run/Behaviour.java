package com.acme.parcels;

import static com.acme.parcels.ParcelTable.PARCEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.CheckViolationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

/** Objects of several columns go there and back as one. */
public final class Behaviour {
    private Behaviour() {}

    record Label(String id, Address address) {}

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice"));
            Address home = new Address("Elm 1", "Ulm", null, new Point(48.4, 9.9));
            Parcel parcel = alice.insert(PARCEL.insert(home));
            assertThat(parcel.from()).isNull();
            assertThat(parcel.remark()).isEmpty();
            assertThat(parcel.stamps().createdAt()).isNotNull();
            assertThat(parcel.to().street()).isEqualTo("Elm 1");
            assertThat(parcel.to().point().getLongitude()).isEqualTo(9.9);

            Address shop = new Address("Oak 2", "Bonn", "ring twice", null);
            Parcel second = alice.insert(PARCEL.insert(home).from(shop).remark("glass"));
            assertThat(second.from()).isEqualTo(shop);
            assertThat(second.remark()).isEqualTo(Optional.of("glass"));

            assertThat(alice.from(PARCEL).where(PARCEL.fromCity.eq("Bonn")).select(PARCEL.id).list())
                    .containsExactly(second.id());
            assertThat(alice.from(PARCEL).select(PARCEL.id, PARCEL.from, Label::new).list())
                    .containsExactlyInAnyOrder(new Label(parcel.id(), null), new Label(second.id(), shop));
            assertThat(alice.from(PARCEL).select(PARCEL.toPoint).list())
                    .extracting(Point::getLatitude)
                    .isEqualTo(Arrays.asList(48.4, 48.4));

            assertThat(alice.update(PARCEL.patch().to(shop).from(null)).where(PARCEL.key(second.id()))).isEqualTo(1);
            Parcel changed = alice.find(PARCEL.key(second.id())).orElseThrow();
            assertThat(changed.to()).isEqualTo(shop);
            assertThat(changed.from()).isNull();
            assertThat(changed.stamps().createdAt()).isEqualTo(second.stamps().createdAt());
            alice.update(PARCEL.patch().toCity("Mainz")).all();
            assertThat(alice.from(PARCEL).select(PARCEL.toCity).distinct().list()).containsExactly("Mainz");
            assertThatThrownBy(() -> alice.update(PARCEL.patch().fromCity("half an address")).all())
                    .isInstanceOf(CheckViolationException.class);
        }
    }
}
